package dev.releaseaudit.delivery.dockerfile;

import dev.releaseaudit.source.Location;
import java.util.Arrays;

/**
 * A line as an instruction sees it: the lines of the file that continue each other, joined, each of whose characters knows its
 * place.
 */
final class LogicalLine {

    private final String path;
    private final StringBuilder text = new StringBuilder();
    private int[] lines = new int[128];
    private int[] columns = new int[128];
    private final int firstLine;

    LogicalLine(String path, int firstLine) {
        this.path = path;
        this.firstLine = firstLine;
    }

    /** Appends a stretch of a line of the file, whose number counts from 1, with the column that it begins in. */
    void append(String stretch, int line, int column) {
        int size = text.length() + stretch.length();
        if (size > lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
        }
        for (int i = 0; i < stretch.length(); i++) {
            lines[text.length() + i] = line;
            columns[text.length() + i] = column + i;
        }
        text.append(stretch);
    }

    String text() {
        return text.toString();
    }

    String path() {
        return path;
    }

    /** Returns where a stretch of the line is, whose end is exclusive. */
    Location locate(int from, int to) {
        if (text.isEmpty()) {
            return Location.of(path, firstLine, 1, 1);
        }
        int first = Math.min(from, text.length() - 1);
        int last = Math.max(first, Math.min(to, text.length()) - 1);
        int end = to > from ? columns[last] + 1 : columns[last];
        return new Location(path, lines[first], columns[first], lines[last], Math.max(end, 1));
    }
}
