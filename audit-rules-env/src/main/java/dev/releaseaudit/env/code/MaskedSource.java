package dev.releaseaudit.env.code;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.Arrays;

/**
 * Source code of which comments are blanks and of which strings keep only their quotes, so that patterns for code find
 * code. Everything stays where it was.
 *
 * @param path the file
 * @param text the text as it is
 * @param code the text without comments and without what stands in strings
 * @param lines the offsets at which lines begin
 */
record MaskedSource(String path, String text, String code, int[] lines) {

    /** Stands for each character of a string. */
    static final char FILL = '\uFFFF';

    /** No comment and no string begins with another character. */
    private static final String STARTERS = "/#\"'`";

    static MaskedSource of(SourceFile file, CommentSyntax syntax) {
        String text = file.text();
        return new MaskedSource(file.path(), text, mask(text, syntax), lineStarts(text));
    }

    /** Returns the place of a stretch inside one line. */
    Location location(int start, int end) {
        int found = Arrays.binarySearch(lines, start);
        int line = found >= 0 ? found : -found - 2;
        return Location.of(path, line + 1, start - lines[line] + 1, end - lines[line] + 1);
    }

    private static String mask(String text, CommentSyntax syntax) {
        char[] code = text.toCharArray();
        int at = 0;
        while (at < code.length) {
            if (STARTERS.indexOf(code[at]) < 0) {
                at++;
            } else if (syntax.opensLineComment(text, at)) {
                at = blank(code, at, lineEnd(text, at), ' ');
            } else if (syntax.opensBlockComment(text, at)) {
                int close = text.indexOf("*/", at + 2);
                at = blank(code, at, close < 0 ? code.length : close + 2, ' ');
            } else {
                String quotes = syntax.opensString(text, at);
                at = quotes.isEmpty() ? at + 1 : string(code, text, at, quotes, syntax);
            }
        }
        return new String(code);
    }

    /** Blanks what stands in a string, and returns where it ends: at its quotes, or with its line where none follow. */
    private static int string(char[] code, String text, int open, String quotes, CommentSyntax syntax) {
        int at = open + quotes.length();
        boolean escapes = !quotes.equals("`");
        while (at < code.length && !text.startsWith(quotes, at)) {
            char c = text.charAt(at);
            if (c == '\n' && !syntax.spansLines(quotes)) {
                return at;
            }
            int next = escapes && c == '\\' ? Math.min(at + 2, code.length) : at + 1;
            at = blank(code, at, next, FILL);
        }
        return Math.min(code.length, at + quotes.length());
    }

    private static int blank(char[] code, int from, int to, char fill) {
        for (int i = from; i < to; i++) {
            if (code[i] != '\n' && code[i] != '\r') {
                code[i] = fill;
            }
        }
        return to;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
