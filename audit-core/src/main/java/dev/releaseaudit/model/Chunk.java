package dev.releaseaudit.model;

import java.util.Arrays;

/**
 * The text of one document of a file, with its directives and the comments before it. Translates positions as the parser
 * counts them, in code points and without byte order marks, into those that we report.
 */
final class Chunk {

    private final String text;
    private final int firstOffset;
    private final int firstLine;
    private final boolean isPlain;
    private int[] lineStarts = {};
    private int[] offsets = {};

    /**
     * @param text the text of the document
     * @param firstOffset how many characters of the file are before it
     * @param firstLine how many lines of the file are before it
     */
    Chunk(String text, int firstOffset, int firstLine) {
        this.text = text;
        this.firstOffset = firstOffset;
        this.firstLine = firstLine;
        this.isPlain = text.codePointCount(0, text.length()) == text.length() && text.indexOf('\uFEFF') < 0;
    }

    /** Returns the same place with another text of the same length. */
    Chunk with(String newText) {
        return new Chunk(newText, firstOffset, firstLine);
    }

    String text() {
        return text;
    }

    int firstOffset() {
        return firstOffset;
    }

    int firstLine() {
        return firstLine;
    }

    /** Tells whether each code point is a column of its own, as it nearly always is. */
    boolean isPlain() {
        return isPlain;
    }

    /** Returns the offset of a character that the parser counts in code points. */
    int offset(int codePoints) {
        if (isPlain) {
            return codePoints;
        }
        if (offsets.length == 0) {
            offsets = offsets();
        }
        return offsets[Math.min(codePoints, offsets.length - 1)];
    }

    private int[] offsets() {
        int[] all = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < all.length; i++) {
            all[i] = all[i - 1] + Character.charCount(text.codePointAt(all[i - 1]));
        }
        return all;
    }

    /** Returns the number of the line, from 0, that this offset is in. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the offset at which a line begins, which counts from 0. */
    int start(int line) {
        return line == 0 ? 0 : lineStarts()[Math.min(line, lineStarts().length - 1)];
    }

    /** Returns a line with its end; empty where there is no such line. */
    String line(int line) {
        int[] starts = lineStarts();
        if (line < 0 || line >= starts.length) {
            return "";
        }
        return text.substring(starts[line], line + 1 < starts.length ? starts[line + 1] : text.length());
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            lineStarts = LineStarts.of(text);
        }
        return lineStarts;
    }
}
