package dev.releaseaudit.delivery.dockerfile;

/** Knows blanks as BuildKit does. */
final class Spaces {

    private Spaces() {}

    /** Tells whether a character is white space in Unicode. */
    static boolean is(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c > '\u0085' && Character.isSpaceChar(c);
    }

    /** Tells whether a character separates the arguments of an instruction. */
    static boolean separates(char c) {
        return c == ' ' || c == '\t' || c == '\u000B' || c == '\f' || c == '\r';
    }

    /** Returns the index of the first character from here on that is no white space. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the index after the last character before this end that is no white space. */
    static int trim(String text, int from, int end) {
        int at = end;
        while (at > from && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
