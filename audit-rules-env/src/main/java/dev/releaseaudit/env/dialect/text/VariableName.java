package dev.releaseaudit.env.dialect.text;

/** Knows which characters names of variables have in a shell and in Docker Compose. */
public final class VariableName {

    private VariableName() {}

    public static boolean isStart(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Returns the place behind the characters of a name that stand here, digits too. */
    public static int end(String text, int from, int to) {
        int at = from;
        while (at < to && (isStart(text.charAt(at)) || (text.charAt(at) >= '0' && text.charAt(at) <= '9'))) {
            at++;
        }
        return at;
    }
}
