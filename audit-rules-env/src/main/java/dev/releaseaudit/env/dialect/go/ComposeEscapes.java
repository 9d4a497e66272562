package dev.releaseaudit.env.dialect.go;

/** Expands the escapes of double quotes as Docker Compose does. */
final class ComposeEscapes {

    private static final String FROM = "abfnrtv\"\\";
    private static final String TO = "\u0007\b\f\n\r\t\u000B\"\\";

    private ComposeEscapes() {}

    static String expand(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder expanded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            char next = c == '\\' && at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (next == '0') {
                at = octal(text, at, expanded);
            } else if (next == '$') {
                expanded.append("$$");
                at += 2;
            } else if (next != 0 && FROM.indexOf(next) >= 0) {
                expanded.append(TO.charAt(FROM.indexOf(next)));
                at += 2;
            } else if (next == 'c') {
                expanded.append("\\c");
                at += 2;
            } else {
                expanded.append(c);
                at++;
            }
        }
        return expanded.toString();
    }

    /** Reads up to three digits behind the zero; what is no octal number of three digits stays, without the zero. */
    private static int octal(String text, int from, StringBuilder expanded) {
        int end = from + 2;
        while (end < text.length()
                && end < from + 5
                && Character.digit(text.charAt(end), 10) >= 0
                && text.charAt(end) < 128) {
            end++;
        }
        String digits = text.substring(from + 2, end);
        boolean octal = digits.length() == 3 && digits.chars().allMatch(d -> d <= '7') && digits.charAt(0) <= '3';
        if (octal) {
            expanded.append((char) Integer.parseInt(digits, 8));
        } else {
            expanded.append('\\').append(digits);
        }
        return end;
    }
}
