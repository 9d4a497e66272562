package dev.releaseaudit.model;

import java.io.Serial;

/** Goes through the characters of a JSON text. */
final class JsonText {

    private final String text;
    private final String blanks;
    private int offset;

    JsonText(String text, boolean withByteOrderMarks) {
        this.text = text;
        this.blanks = withByteOrderMarks ? " \t\r\n\uFEFF" : " \t\r\n";
    }

    int offset() {
        return offset;
    }

    boolean atEnd() {
        return offset == text.length();
    }

    boolean is(char c) {
        return offset < text.length() && text.charAt(offset) == c;
    }

    void skip() {
        offset++;
    }

    void expect(char c, String message) {
        if (!is(c)) {
            throw broken(message);
        }
        offset++;
    }

    void skipBlanks() {
        while (offset < text.length() && blanks.indexOf(text.charAt(offset)) >= 0) {
            offset++;
        }
    }

    boolean atComment() {
        return text.startsWith("//", offset) || text.startsWith("/*", offset);
    }

    /** Tells whether only blanks are before this on its line. */
    boolean isFirstOfLine() {
        int i = offset - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    /** Reads a comment; ends before the end of the line. */
    String comment() {
        int start = offset + 2;
        if (text.charAt(offset + 1) == '*') {
            int end = text.indexOf("*/", start);
            if (end < 0) {
                throw broken("A comment that is never closed");
            }
            offset = end + 2;
            return text.substring(start, end).strip();
        }
        offset = start;
        while (offset < text.length() && text.charAt(offset) != '\n' && text.charAt(offset) != '\r') {
            offset++;
        }
        return text.substring(start, offset).strip();
    }

    /** Reads a text in double quotes. */
    String string() {
        int start = offset++;
        int plain = offset;
        StringBuilder value = new StringBuilder();
        while (offset < text.length()) {
            char c = text.charAt(offset);
            if (c == '"') {
                value.append(text, plain, offset++);
                return value.toString();
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c < ' ') {
                throw broken("A control character inside a text; write it as an escape, such as \\t");
            }
            if (c == '\\') {
                value.append(text, plain, offset).append(escape());
                plain = offset;
            } else {
                offset++;
            }
        }
        offset = start;
        throw broken("A quote that is not closed on its line");
    }

    private char escape() {
        char kind = offset + 1 < text.length() ? text.charAt(offset + 1) : ' ';
        int plain = "\"\\/bfnrt".indexOf(kind);
        if (plain >= 0) {
            offset += 2;
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        int value = kind == 'u' && offset + 6 <= text.length() ? hex(offset + 2) : -1;
        if (value < 0) {
            throw broken("An escape that JSON does not have");
        }
        offset += 6;
        return (char) value;
    }

    private int hex(int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Reads a number, or {@code true}, {@code false} or {@code null}. */
    String word() {
        int start = offset;
        while (offset < text.length() && isWord(text.charAt(offset))) {
            offset++;
        }
        String word = text.substring(start, offset);
        boolean known = switch (word) {
            case "true", "false", "null" -> true;
            default -> Numbers.isJson(word);
        };
        if (!known) {
            offset = start;
            throw broken(
                    atEnd()
                            ? "The file ends in the middle of a value"
                            : "Neither a text in double quotes, a number, true, false, null, '{' nor '['");
        }
        return word;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "+-._".indexOf(c) >= 0;
    }

    BrokenJsonException broken(String message) {
        return new BrokenJsonException(atEnd() ? "The file ends in the middle of a value" : message, offset);
    }

    /** Tells why and where a text is not JSON. */
    static final class BrokenJsonException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final int offset;

        BrokenJsonException(String message, int offset) {
            super(message, null, false, false);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }
}
