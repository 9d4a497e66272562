package dev.releaseaudit.model;

/**
 * Finds the characters of a plain or quoted scalar in its source. Blanks around a line break fold: one break is a space of
 * the text, several are one line break less. The parser takes U+0085 after a blank for a break, too.
 */
final class FlowAlignment {

    private static final int[] NONE = {};

    private final String text;
    private final String source;
    private final ScalarStyle style;
    private final int[] offsets;
    private int at;
    private int index;

    FlowAlignment(String text, String source, ScalarStyle style, int start) {
        this.text = text;
        this.source = source;
        this.style = style;
        this.offsets = new int[text.length() + 1];
        this.at = style == ScalarStyle.PLAIN ? start : start + 1;
    }

    int[] offsets() {
        while (index < text.length()) {
            int end = blanksEnd();
            boolean found = atContinuation() || breaks(at, end) > 0 ? fold() : end > at ? blanks(end) : character();
            if (!found) {
                return NONE;
            }
        }
        offsets[index] = Math.min(at, source.length());
        return offsets;
    }

    /** A backslash before a line break takes the break away. */
    private boolean atContinuation() {
        return style == ScalarStyle.DOUBLE_QUOTED && (source.startsWith("\\\n", at) || source.startsWith("\\\r", at));
    }

    private boolean fold() {
        boolean continuation = atContinuation();
        int start = at;
        at += continuation ? 1 : 0;
        int end = blanksEnd();
        int breaks = breaks(at, end);
        String folded = breaks > 1 ? "\n".repeat(breaks - 1) : continuation ? "" : " ";
        if (!text.startsWith(folded, index)) {
            return false;
        }
        at = end;
        put(folded.length(), start);
        return true;
    }

    private boolean blanks(int end) {
        while (at < end) {
            if (index == text.length() || text.charAt(index) != source.charAt(at)) {
                return index == text.length();
            }
            offsets[index++] = at++;
        }
        return true;
    }

    private boolean character() {
        if (at >= source.length()) {
            return false;
        }
        char found = source.charAt(at);
        if (style == ScalarStyle.DOUBLE_QUOTED && found == '\\') {
            Escape escape = Escape.at(source, at);
            return escape.length() > 0 && take(escape.text(), escape.length());
        }
        if (style == ScalarStyle.SINGLE_QUOTED && found == '\'') {
            return source.startsWith("''", at) && take("'", 2);
        }
        offsets[index] = at++;
        return text.charAt(index++) == found;
    }

    private boolean take(String expected, int length) {
        if (!text.startsWith(expected, index)) {
            return false;
        }
        put(expected.length(), at);
        at += length;
        return true;
    }

    private void put(int count, int offset) {
        for (int i = 0; i < count; i++) {
            offsets[index++] = offset;
        }
    }

    private int blanksEnd() {
        int end = at;
        while (end < source.length() && (Alignment.isBlank(source.charAt(end)) || end > at && isNextLine(end))) {
            end++;
        }
        return end;
    }

    private int breaks(int from, int to) {
        int breaks = LineStarts.count(source, from, to);
        for (int i = from; i < to; i++) {
            breaks += isNextLine(i) ? 1 : 0;
        }
        return breaks;
    }

    private boolean isNextLine(int offset) {
        return source.charAt(offset) == '\u0085';
    }
}
