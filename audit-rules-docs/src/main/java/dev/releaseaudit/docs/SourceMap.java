package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import java.util.Arrays;

/** A map from the offsets of a text to the places in the file from which it was taken, piece by piece. Immutable. */
public final class SourceMap {

    /** Four numbers a piece: offset, line, column, length. */
    private final int[] pieces;

    private SourceMap(int[] pieces) {
        this.pieces = pieces;
    }

    /** Begins the map of a text. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns where in the file a stretch of the text is, the end exclusive; the location of the whole where no piece is known. */
    Location locate(int start, int end, Location whole) {
        if (pieces.length == 0) {
            return whole;
        }
        int first = piece(start);
        int last = piece(Math.max(start, end - 1));
        int line = pieces[first + 1];
        int column = pieces[first + 2] + within(first, start);
        int endLine = pieces[last + 1];
        int endColumn = pieces[last + 2] + within(last, Math.max(start, end));
        return new Location(whole.path(), line, column, endLine, Math.max(endColumn, line == endLine ? column : 1));
    }

    private int within(int piece, int offset) {
        return Math.max(0, Math.min(offset - pieces[piece], pieces[piece + 3]));
    }

    /** Returns the index of the last piece that begins at or before this offset. */
    private int piece(int offset) {
        int low = 0;
        int high = pieces.length / 4 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces[middle * 4] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * 4;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap that && Arrays.equals(pieces, that.pieces);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pieces);
    }

    @Override
    public String toString() {
        return Arrays.toString(pieces);
    }

    /** Collects the pieces of a text in their order. Used by one thread. */
    public static final class Builder {

        private int[] pieces = new int[16];
        private int used;

        private Builder() {}

        /** Adds the piece that begins at an offset of the text, with its place in the file counted from 1. */
        public void add(int offset, int line, int column, int length) {
            if (used == pieces.length) {
                pieces = Arrays.copyOf(pieces, used * 2);
            }
            pieces[used] = offset;
            pieces[used + 1] = line;
            pieces[used + 2] = column;
            pieces[used + 3] = length;
            used += 4;
        }

        /** Forgets the first characters of the text. */
        public void dropFirst(int count) {
            for (int i = 0; i < used && pieces[i] < count; i += 4) {
                int gone = count - pieces[i];
                pieces[i] = 0;
                pieces[i + 2] += gone;
                pieces[i + 3] = Math.max(0, pieces[i + 3] - gone);
            }
            for (int i = 0; i < used; i += 4) {
                pieces[i] = Math.max(0, pieces[i] - count);
            }
        }

        /** Returns the map. */
        public SourceMap build() {
            return new SourceMap(Arrays.copyOf(pieces, used));
        }
    }
}
