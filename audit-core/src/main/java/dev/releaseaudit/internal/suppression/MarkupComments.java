package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.source.Location;
import java.util.List;

/** Finds the comments of markup that ask to ignore rules; in Markdown those outside of code. Takes each character once. */
final class MarkupComments {

    static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final int LONGEST = 20;

    private final String path;
    private final List<String> lines;

    MarkupComments(String path, List<String> lines) {
        this.path = path;
        this.lines = lines;
    }

    /** Takes a comment. */
    interface Sink {

        void accept(String text, Location location, boolean alone);
    }

    void find(boolean markdown, Sink sink) {
        Fence fence = new Fence();
        for (int i = 0; i < lines.size(); i++) {
            boolean code = markdown && fence.holds(lines.get(i));
            if (!code) {
                findInLine(i, markdown, sink);
            }
        }
    }

    private void findInLine(int index, boolean markdown, Sink sink) {
        String line = lines.get(index);
        boolean code = false;
        int seen = 0;
        for (int open = line.indexOf(OPEN); open >= 0; open = line.indexOf(OPEN, seen)) {
            code ^= markdown && isOdd(line, seen, open);
            seen = open + OPEN.length();
            if (!code && IgnoreSyntax.startsAt(line, seen)) {
                Location place = place(index, open);
                sink.accept(text(place), place, line.substring(0, open).isBlank());
                seen = place.endLine() == index + 1 ? place.endColumn() - 1 : line.length();
            }
        }
    }

    /** Returns the place of the comment; one that does not end soon ends with its line. */
    private Location place(int index, int open) {
        int from = open + OPEN.length();
        for (int i = index; i < Math.min(lines.size(), index + LONGEST); i++) {
            int close = lines.get(i).indexOf(CLOSE, i == index ? from : 0);
            if (close >= 0) {
                return new Location(path, index + 1, open + 1, i + 1, close + CLOSE.length() + 1);
            }
        }
        return Location.of(path, index + 1, open + 1, lines.get(index).length() + 1);
    }

    private String text(Location place) {
        StringBuilder text = new StringBuilder();
        for (int i = place.line(); i <= place.endLine(); i++) {
            String line = lines.get(i - 1);
            int end = i == place.endLine() ? place.endColumn() - 1 : line.length();
            text.append(line, i == place.line() ? place.column() - 1 + OPEN.length() : 0, end)
                    .append(' ');
        }
        String whole = text.toString().strip();
        return whole.endsWith(CLOSE) ? whole.substring(0, whole.length() - CLOSE.length()) : whole;
    }

    private static boolean isOdd(String line, int from, int to) {
        return line.substring(from, to).chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
