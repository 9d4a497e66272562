package dev.releaseaudit.env.dialect.python;

import dev.releaseaudit.env.dialect.text.Whitespace;

/** Walks over the statements that python-dotenv sees in a text. */
final class PythonStatement {

    private static final String EXPORT = "export";

    private final String text;
    private int start;
    private int at;
    private boolean failed;
    private boolean hasValue;
    private String key = "";
    private String value = "";

    PythonStatement(String text) {
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return at;
    }

    boolean failed() {
        return failed;
    }

    boolean hasValue() {
        return hasValue;
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }

    /** Goes to the next statement; false at the end of the text. */
    boolean next() {
        if (at >= text.length()) {
            return false;
        }
        start = at;
        key = "";
        hasValue = false;
        at = Whitespace.PYTHON.skip(text, at, text.length());
        failed = at < text.length() && !(readKey() && readValue() && endLine());
        if (failed) {
            key = "";
            skipLine();
        }
        return true;
    }

    private boolean readKey() {
        if (text.startsWith(EXPORT, at)) {
            int behind = skipBlanks(at + EXPORT.length());
            at = behind > at + EXPORT.length() ? behind : at;
        }
        if (at < text.length() && text.charAt(at) == '#') {
            return true;
        }
        boolean quoted = at < text.length() && text.charAt(at) == '\'';
        int from = quoted ? at + 1 : at;
        int end = quoted ? text.indexOf('\'', from) : plainKeyEnd(from);
        if (end <= from) {
            return false;
        }
        key = text.substring(from, end);
        at = quoted ? end + 1 : end;
        return true;
    }

    private boolean readValue() {
        at = skipBlanks(at);
        if (at >= text.length() || text.charAt(at) != '=') {
            return true;
        }
        at = skipBlanks(at + 1);
        hasValue = true;
        value = "";
        if (at >= text.length()) {
            return true;
        }
        char first = text.charAt(at);
        return first == '\'' || first == '"' ? readQuoted(first) : readPlain();
    }

    private boolean readQuoted(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length()) {
            return false;
        }
        value = unescape(text.substring(at + 1, end), quote);
        at = end + 1;
        return true;
    }

    private boolean readPlain() {
        int end = lineEnd(at);
        String part = text.substring(at, end);
        int comment = -1;
        for (int i = part.indexOf('#'); i >= 0 && comment < 0; i = part.indexOf('#', i + 1)) {
            comment = i > 0 && Whitespace.PYTHON.is(part.charAt(i - 1)) ? i : -1;
        }
        value = Whitespace.PYTHON.stripEnd(comment < 0 ? part : part.substring(0, comment));
        at = end;
        return true;
    }

    /** Goes over a comment and the line end; false where something else follows. */
    private boolean endLine() {
        int next = skipBlanks(at);
        if (next < text.length() && text.charAt(next) == '#') {
            at = lineEnd(next);
            next = skipBlanks(at);
        }
        if (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
            return false;
        }
        at = text.startsWith("\r\n", next) ? next + 2 : Math.min(next + 1, text.length());
        return true;
    }

    private void skipLine() {
        at = lineEnd(at);
        at = text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length());
    }

    private int plainKeyEnd(int from) {
        int end = from;
        while (end < text.length()
                && text.charAt(end) != '='
                && text.charAt(end) != '#'
                && !Whitespace.PYTHON.is(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int skipBlanks(int from) {
        int end = from;
        while (end < text.length()
                && Whitespace.PYTHON.is(text.charAt(end))
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static String unescape(String written, char quote) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        String from = quote == '"' ? "\\'\"abfnrtv" : "\\'";
        String to = quote == '"' ? "\\'\"\u0007\b\f\n\r\t\u000B" : "\\'";
        StringBuilder value = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int known = c == '\\' && i + 1 < written.length() ? from.indexOf(written.charAt(i + 1)) : -1;
            if (known >= 0) {
                value.append(to.charAt(known));
                i++;
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }
}
