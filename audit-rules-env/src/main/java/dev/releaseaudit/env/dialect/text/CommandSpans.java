package dev.releaseaudit.env.dialect.text;

/** Finds commands whose output a loader would put into a value. None is ever run. */
public final class CommandSpans {

    /** How many openings are looked at, so that a text of nothing else takes no square of its length. */
    private static final int TRIES = 100;

    private CommandSpans() {}

    /** Tells whether the text has {@code $(...)} with its closing parenthesis. */
    public static boolean hasCommand(String text) {
        int open = text.indexOf("$(");
        for (int tries = 0; open >= 0 && tries < TRIES; tries++) {
            if (end(text, open) > 0) {
                return true;
            }
            open = text.indexOf("$(", open + 2);
        }
        return false;
    }

    /** Returns the place behind the command that begins here with a dollar; -1 where nothing closes it. */
    public static int end(String text, int dollar) {
        int depth = 0;
        char quote = 0;
        for (int i = dollar + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote != '\'') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
