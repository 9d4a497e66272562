package dev.releaseaudit.env.dialect.jvm;

/** Walks over the logical lines of a properties file: blanks before them, comments and continuations taken out. */
final class PropertyLines {

    private final String text;
    private final StringBuilder line = new StringBuilder();
    private int start;
    private int at;

    PropertyLines(String text) {
        this.text = text;
    }

    String line() {
        return line.toString();
    }

    int start() {
        return start;
    }

    int end() {
        return Math.min(at, text.length());
    }

    /** Goes to the next line; false at the end of the text. */
    boolean next() {
        while (at < text.length()) {
            skip(" \t\f\r\n");
            if (at == text.length()) {
                return false;
            }
            start = at;
            line.setLength(0);
            if (text.charAt(at) == '#' || text.charAt(at) == '!') {
                at = lineEnd(at);
            } else if (read()) {
                return true;
            }
        }
        return false;
    }

    /** Reads a line and those that continue it; false where a continuation begins with nothing, so that a line begins anew. */
    private boolean read() {
        while (true) {
            int end = lineEnd(at);
            boolean goesOn = backslashes(end) % 2 == 1;
            line.append(text, at, goesOn ? end - 1 : end);
            at = end;
            if (!goesOn || at + 1 >= text.length()) {
                at = text.length() - at == 1 ? text.length() : at;
                return true;
            }
            at = text.startsWith("\r\n", at) ? at + 2 : at + 1;
            skip(" \t\f");
            if (line.isEmpty()) {
                return false;
            }
        }
    }

    private int backslashes(int end) {
        int from = end;
        while (from > at && text.charAt(from - 1) == '\\') {
            from--;
        }
        return end - from;
    }

    private void skip(String characters) {
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
