package dev.releaseaudit.model;

/** Finds the characters of a scalar's text in the source that the scalar was read from. */
final class Alignment {

    private static final int[] NONE = {};

    private final String text;
    private final String source;
    private final ScalarStyle style;
    private final int[] offsets;
    private int at;

    private Alignment(String text, String source, ScalarStyle style, int start) {
        this.text = text;
        this.source = source;
        this.style = style;
        this.offsets = new int[text.length() + 1];
        this.at = start;
    }

    /** Returns the offset of each character, and of the end; empty where the source holds another text. */
    static int[] of(ScalarNode scalar, String source, int[] lineStarts) {
        if (scalar.line > lineStarts.length) {
            return NONE;
        }
        int start = Math.min(lineStarts[scalar.line - 1] + scalar.column - 1, source.length());
        Alignment alignment = new Alignment(scalar.text(), source, scalar.style(), start);
        boolean found = switch (scalar.style()) {
            case LITERAL -> alignment.skipHeader('|') && alignment.literal();
            case FOLDED -> alignment.skipHeader('>') && alignment.flow();
            case SINGLE_QUOTED -> alignment.skip('\'') && alignment.flow();
            case DOUBLE_QUOTED -> alignment.skip('"') && alignment.flow();
            case PLAIN -> alignment.flow();
        };
        return found ? alignment.offsets : NONE;
    }

    /** Returns the offset after the blanks at the start of a line, of which there may be fewer. */
    static int afterIndent(String source, int from, int indent) {
        int i = from;
        while (i < source.length() && i < from + indent && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private boolean skip(char quote) {
        return at < source.length() && source.charAt(at++) == quote;
    }

    private boolean skipHeader(char indicator) {
        if (!skip(indicator)) {
            return false;
        }
        at = lineEnd(at);
        at = afterBreak(at);
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

    /** Goes through text whose line breaks are folded: blanks in the one need not be those in the other. */
    private boolean flow() {
        for (int i = 0; i < text.length(); ) {
            skipContinuation();
            char c = text.charAt(i);
            if (isBlank(c) && atBlank()) {
                offsets[i++] = at;
                at += source.charAt(at) == c ? 1 : 0;
                continue;
            }
            skipBlanks();
            int written = written(i);
            if (written == 0) {
                return false;
            }
            int read = style == ScalarStyle.DOUBLE_QUOTED && written > "\\u1234".length() ? charactersAt(i) : 1;
            for (int j = 0; j < read; j++) {
                offsets[i++] = at;
            }
            at += written;
        }
        offsets[text.length()] = at;
        return true;
    }

    /** Returns how many characters of the source write the character at this index; 0 where they write another one. */
    private int written(int index) {
        if (at >= source.length()) {
            return 0;
        }
        char found = source.charAt(at);
        if (style == ScalarStyle.DOUBLE_QUOTED && found == '\\') {
            Escape escape = Escape.at(source, at);
            return text.startsWith(escape.text(), index) ? escape.length() : 0;
        }
        if (style == ScalarStyle.SINGLE_QUOTED && found == '\'') {
            return text.charAt(index) == '\'' && source.startsWith("''", at) ? 2 : 0;
        }
        return found == text.charAt(index) ? 1 : 0;
    }

    private int charactersAt(int index) {
        return Character.charCount(text.codePointAt(index));
    }

    private void skipContinuation() {
        while (style == ScalarStyle.DOUBLE_QUOTED && (source.startsWith("\\\n", at) || source.startsWith("\\\r", at))) {
            at += 2;
            skipBlanks();
        }
    }

    private void skipBlanks() {
        while (atBlank()) {
            at++;
        }
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

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
