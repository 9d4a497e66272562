package dev.releaseaudit.source;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes text that may come from audited files fit to be read: nothing in it moves a cursor, hides or reorders what a reader
 * sees, or is refused by XML or UTF-8.
 */
public final class PrintableText {

    private static final int LONGEST = 600;
    private static final char INSTEAD = '\uFFFD';

    private PrintableText() {}

    /** Returns the text as one line, shortened where it is very long. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST) + 1);
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (breaks(c) || (gap && c == ' ')) {
                gap = true;
                continue;
            }
            if (line.length() >= LONGEST) {
                return line.append('…').toString();
            }
            if (gap && !line.isEmpty()) {
                line.append(' ');
            }
            gap = false;
            line.appendCodePoint(hides(c) ? INSTEAD : c);
        }
        return line.toString();
    }

    /** Returns the text with an escape sequence of Java, such as {@code \\n} or {@code \\u001b}, for each character that hides. */
    public static String escaped(String text) {
        if (text.codePoints().noneMatch(PrintableText::hides)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (!hides(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(escape(c));
            }
        });
        return escaped.toString();
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                Character.toString(c)
                        .chars()
                        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                        .collect(Collectors.joining());
        };
    }

    /** Returns the text with lone surrogates replaced, so that every encoder takes it. */
    public static String wellFormed(String text) {
        boolean well = text.codePoints().noneMatch(PrintableText::isSurrogate);
        return well
                ? text
                : text.codePoints()
                        .map(c -> isSurrogate(c) ? INSTEAD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Tells whether a character does something other than to be seen. */
    public static boolean hides(int c) {
        return c < ' '
                || between(c, 0x7F, 0x9F)
                || reorders(c)
                || c == 0x200B
                || between(c, 0x2028, 0x2029)
                || between(c, 0x2060, 0x2065)
                || c == 0xFEFF
                || between(c, 0xFFF9, 0xFFFB)
                || between(c, 0xE0000, 0xE007F)
                || isSurrogate(c)
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean reorders(int c) {
        return c == 0x061C || between(c, 0x200E, 0x200F) || between(c, 0x202A, 0x202E) || between(c, 0x2066, 0x2069);
    }

    private static boolean breaks(int c) {
        return between(c, '\t', '\r') || c == 0x85 || between(c, 0x2028, 0x2029);
    }

    private static boolean isSurrogate(int c) {
        return between(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
