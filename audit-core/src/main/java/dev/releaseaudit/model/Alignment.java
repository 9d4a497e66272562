package dev.releaseaudit.model;

/** Finds the characters of a scalar's text in the source that the scalar was read from. */
final class Alignment {

    private static final int[] NONE = {};

    private final String text;
    private final String source;
    private final int[] offsets;
    private int at;

    private Alignment(String text, String source, int start) {
        this.text = text;
        this.source = source;
        this.offsets = new int[text.length() + 1];
        this.at = start;
    }

    /** Returns the offset of each character, and of the end; empty where the source holds another text. */
    static int[] of(ScalarNode scalar, String source, int[] lineStarts) {
        if (scalar.line > lineStarts.length) {
            return NONE;
        }
        int start = Math.min(lineStarts[scalar.line - 1] + scalar.column - 1, source.length());
        return switch (scalar.style()) {
            case PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED ->
                new FlowAlignment(scalar.text(), source, scalar.style(), start).offsets();
            case LITERAL -> {
                Alignment alignment = new Alignment(scalar.text(), source, start);
                yield alignment.skipHeader('|') && alignment.literal() ? alignment.offsets : NONE;
            }
            case FOLDED -> {
                Alignment alignment = new Alignment(scalar.text(), source, start);
                yield alignment.skipHeader('>') && alignment.folded() ? alignment.offsets : NONE;
            }
        };
    }

    /** Returns the offset after the blanks at the start of a line, of which there may be fewer. */
    static int afterIndent(String source, int from, int indent) {
        int i = from;
        while (i < source.length() && i < from + indent && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private boolean skipHeader(char indicator) {
        if (at >= source.length() || source.charAt(at) != indicator) {
            return false;
        }
        at = afterBreak(lineEnd(at));
        return true;
    }

    private boolean literal() {
        int indent = -1;
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            int end = lineEnd(at);
            if (indent < 0 && to > from) {
                indent = end - at - (to - from);
            }
            int start = Math.min(indent < 0 ? end : at + indent, end);
            if (start < at || !source.regionMatches(start, text, from, to - from)) {
                return false;
            }
            for (int i = from; i <= to; i++) {
                offsets[i] = Math.min(start + i - from, end);
            }
            at = newline < 0 ? end : afterBreak(end);
            from = to + 1;
        }
        offsets[text.length()] = at;
        return true;
    }

    /** In a folded block, a blank of the text is a blank of the source, though perhaps another one. */
    private boolean folded() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c) && atBlank()) {
                offsets[i] = at;
                at += source.charAt(at) == c ? 1 : 0;
                continue;
            }
            while (atBlank()) {
                at++;
            }
            if (at >= source.length() || source.charAt(at) != c) {
                return false;
            }
            offsets[i] = at++;
        }
        offsets[text.length()] = at;
        return true;
    }

    private boolean atBlank() {
        return at < source.length() && isBlank(source.charAt(at));
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < source.length() && source.charAt(i) != '\n' && source.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private int afterBreak(int end) {
        return Math.min(source.startsWith("\r\n", end) ? end + 2 : end + 1, source.length());
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
