package dev.releaseaudit.env.dialect.bash;

/** Expands the escapes of {@code $'...'}. */
final class AnsiQuote {

    private static final String FROM = "abeEfnrtv\\'\"?";
    private static final String TO = "\u0007\b\u001B\u001B\f\n\r\t\u000B\\'\"?";

    private AnsiQuote() {}

    static String expand(String text) {
        StringBuilder expanded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            char next = c == '\\' && at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (next == 0) {
                expanded.append(c);
                at++;
            } else if (FROM.indexOf(next) >= 0) {
                expanded.append(TO.charAt(FROM.indexOf(next)));
                at += 2;
            } else if (next >= '0' && next <= '7') {
                at = number(text, at + 1, 3, 8, expanded);
            } else if (next == 'x' || next == 'u' || next == 'U') {
                at = number(text, at + 2, next == 'x' ? 2 : next == 'u' ? 4 : 8, 16, expanded);
            } else {
                expanded.append(c).append(next);
                at += 2;
            }
        }
        return expanded.toString();
    }

    private static int number(String text, int from, int longest, int radix, StringBuilder expanded) {
        int end = from;
        int code = 0;
        while (end < text.length()
                && end < from + longest
                && Character.digit(text.charAt(end), radix) >= 0
                && text.charAt(end) < 128) {
            code = code * radix + Character.digit(text.charAt(end), radix);
            end++;
        }
        if (Character.isValidCodePoint(code) && code > 0) {
            expanded.appendCodePoint(code);
        }
        return end;
    }
}
