package dev.releaseaudit.model;

import java.util.Arrays;

/** Finds the offsets at which the lines of a text begin. */
final class LineStarts {

    private LineStarts() {}

    static int[] of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int next = after(text, 0, text.length()); next >= 0; next = after(text, next, text.length())) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = next;
        }
        return Arrays.copyOf(starts, count);
    }

    /** Returns how many lines end between two offsets. */
    static int count(String text, int from, int to) {
        int count = 0;
        for (int next = after(text, from, to); next >= 0; next = after(text, next, to)) {
            count++;
        }
        return count;
    }

    /** Returns the offset after the next line end, -1 where there is none. */
    private static int after(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                return i + 1;
            }
        }
        return -1;
    }
}
