package dev.releaseaudit.model;

/**
 * An escape sequence of a double-quoted scalar.
 *
 * @param text what it stands for
 * @param length how many characters it has
 */
record Escape(String text, int length) {

    private static final String LETTERS = "0abtnvfre \"/\\N_\t";
    private static final String MEANINGS = "\0\007\b\t\n\013\f\r\033 \"/\\\u0085\u00A0\t";
    private static final Escape NONE = new Escape("\uFFFF", 0);

    /** Returns the escape sequence at this offset, whose backslash is there; one of no length where it is none. */
    static Escape at(String source, int offset) {
        if (offset + 1 >= source.length()) {
            return NONE;
        }
        char letter = source.charAt(offset + 1);
        int simple = LETTERS.indexOf(letter);
        if (simple >= 0) {
            return new Escape(MEANINGS.substring(simple, simple + 1), 2);
        }
        int digits = switch (letter) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        return digits == 0 ? NONE : hex(source, offset + 2, digits);
    }

    private static Escape hex(String source, int from, int digits) {
        int codePoint = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = i < source.length() ? Character.digit(source.charAt(i), 16) : -1;
            if (digit < 0 || codePoint > Character.MAX_CODE_POINT) {
                return NONE;
            }
            codePoint = codePoint << 4 | digit;
        }
        return Character.isValidCodePoint(codePoint) ? new Escape(Character.toString(codePoint), digits + 2) : NONE;
    }
}
