package dev.releaseaudit.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a file into its documents before anything is parsed, so that a broken one does not take the others with it: a line
 * that begins with {@code ---} or {@code ...} ends a document whatever it stands in.
 */
final class Documents {

    private final String text;
    private final List<Chunk> chunks = new ArrayList<>();
    private int start;
    private int line;

    private Documents(String text) {
        this.text = text;
    }

    static List<Chunk> of(String text) {
        Documents documents = new Documents(text);
        documents.split();
        return documents.chunks;
    }

    private void split() {
        int dashes = marker("---", 0);
        int dots = marker("...", 0);
        while (dashes >= 0 || dots >= 0) {
            if (dots < 0 || dashes >= 0 && dashes < dots) {
                if (!isPreamble(start, dashes)) {
                    cut(text.charAt(dashes - 1) == '\uFEFF' ? dashes - 1 : dashes, dashes);
                }
                dashes = marker("---", dashes + 3);
            } else {
                cut(dots, lineAfter(dots));
                dots = marker("...", dots + 3);
            }
        }
        cut(text.length(), text.length());
    }

    private void cut(int end, int next) {
        if (!isPreamble(start, end)) {
            chunks.add(new Chunk(text.substring(start, end), start, line));
        }
        line += next < text.length() ? LineStarts.count(text, start, next) : 0;
        start = next;
    }

    /** Finds a marker at the start of a line that a blank or nothing follows. */
    private int marker(String marker, int from) {
        for (int at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + 1)) {
            int after = at + marker.length();
            int lineEnd = at > 0 && text.charAt(at - 1) == '\uFEFF' ? at - 1 : at;
            if ((lineEnd == 0 || isBreak(text.charAt(lineEnd - 1)))
                    && (after == text.length() || isBlank(text.charAt(after)))) {
                return at;
            }
        }
        return -1;
    }

    private int lineAfter(int from) {
        int i = from;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
            i++;
        }
        return Math.min(i + 1, text.length());
    }

    /** Tells whether there are only blank lines, comments and directives, which belong to the document after them. */
    private boolean isPreamble(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '#' || c == '%' && (i == from || isBreak(text.charAt(i - 1)))) {
                i = lineAfter(i);
            } else if (isBlank(c) || c == '\uFEFF') {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isBreak(c);
    }
}
