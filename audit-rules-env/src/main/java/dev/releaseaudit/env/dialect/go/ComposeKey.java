package dev.releaseaudit.env.dialect.go;

import dev.releaseaudit.env.dialect.text.Refusal;
import dev.releaseaudit.env.dialect.text.Whitespace;

/**
 * The key of a statement as Docker Compose finds it.
 *
 * @param named whether there is no value, so that the key's value is that of the host
 * @param start where the key begins
 * @param end where the value begins, or the next statement
 */
record ComposeKey(String name, boolean named, int start, int end) {

    private static final String EXPORT = "export";

    static ComposeKey at(String text, int from) {
        int start = from;
        int behind = from + EXPORT.length();
        if (text.startsWith(EXPORT, from)
                && behind < text.length()
                && Whitespace.ASCII.is(text.charAt(behind))
                && text.charAt(behind) != '\u000B') {
            start = Whitespace.GO_LINE.skip(text, behind, text.length());
        }
        if (start >= text.length()) {
            throw new Refusal(from, "a statement is empty");
        }
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (c == '=' || c == ':' || c == '\n') {
                return key(text, start, end, c == '\n');
            }
            if (!Whitespace.GO_LINE.is(c) && "_.-[]".indexOf(c) < 0 && !Character.isLetter(c) && !isNumber(c)) {
                throw new Refusal(end, "a key has a character that keys may not have");
            }
            end += Character.charCount(c);
        }
        return new ComposeKey("", false, start, Whitespace.GO_LINE.skip(text, start, text.length()));
    }

    private static ComposeKey key(String text, int start, int end, boolean named) {
        String name = Whitespace.GO.stripEnd(text.substring(start, end));
        if (name.indexOf(' ') >= 0) {
            throw new Refusal(start, "a key has a blank in it");
        }
        return new ComposeKey(name, named, start, Whitespace.GO_LINE.skip(text, end + 1, text.length()));
    }

    static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
