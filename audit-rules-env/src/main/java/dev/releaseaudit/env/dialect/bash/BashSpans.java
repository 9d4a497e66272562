package dev.releaseaudit.env.dialect.bash;

import dev.releaseaudit.env.dialect.text.Refusal;

/** Finds the ends of what a shell quotes or nests. Each method takes the place of an opening and returns that behind its end. */
final class BashSpans {

    private static final int DEEPEST = 100;

    private final String text;
    private int depth;

    BashSpans(String text) {
        this.text = text;
    }

    /** Returns the place behind the quote, reference, command or escape that begins here; the next place where none does. */
    int next(int at, boolean inDouble) {
        char c = text.charAt(at);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (c == '\\') {
            return Math.min(at + 2, text.length());
        }
        if (c == '$' && after == '$') {
            return at + 2;
        }
        if (c == '"' && !inDouble) {
            return doubled(at);
        }
        if (c == '\'' && !inDouble) {
            return single(at);
        }
        if (c == '`') {
            return backtick(at);
        }
        if (c == '$' && after == '\'' && !inDouble) {
            return ansi(at);
        }
        if (c == '$' && after == '(') {
            return parenthesis(at + 1);
        }
        if (c == '$' && after == '[') {
            return bracket(at);
        }
        return c == '$' && after == '{' ? brace(at, inDouble) : at + 1;
    }

    int single(int open) {
        int close = text.indexOf('\'', open + 1);
        return close < 0 ? unclosed(open) : close + 1;
    }

    int ansi(int dollar) {
        int at = dollar + 2;
        while (at < text.length() && text.charAt(at) != '\'') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at >= text.length() ? unclosed(dollar) : at + 1;
    }

    int doubled(int open) {
        return through(open + 1, open, '"', true);
    }

    int brace(int dollar, boolean inDouble) {
        return through(dollar + 2, dollar, '}', inDouble);
    }

    /** Finds the end of arithmetic in its old form. */
    int bracket(int dollar) {
        return through(dollar + 2, dollar, ']', false);
    }

    int backtick(int open) {
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != '`') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at >= text.length() ? unclosed(open) : at + 1;
    }

    /** Finds the end of a parenthesis and those in it. */
    int parenthesis(int open) {
        enter(open);
        int nested = 1;
        int at = open + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            nested += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (nested == 0) {
                depth--;
                return at + 1;
            }
            at = next(at, false);
        }
        return unclosed(open);
    }

    private int through(int from, int open, char close, boolean inDouble) {
        enter(open);
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == close) {
                depth--;
                return at + 1;
            }
            at = close == '}' && c == '"' ? doubled(at) : next(at, inDouble);
        }
        return unclosed(open);
    }

    private void enter(int open) {
        if (++depth > DEEPEST) {
            throw new Refusal(open, "quotes and references stand in one another more than " + DEEPEST + " deep");
        }
    }

    private static int unclosed(int open) {
        throw new Refusal(open, "a quote or parenthesis is not closed");
    }
}
