package dev.releaseaudit.docs.markdown;

import dev.releaseaudit.source.Location;
import java.util.List;
import org.commonmark.node.SourceSpan;

/** Turns places as commonmark counts them, from 0, into locations of one file. */
record SourceLines(String path, List<String> raw) {

    /** Returns the location from the start of the first span to the end of the last. */
    Location of(List<SourceSpan> spans, Location otherwise) {
        if (spans.isEmpty()) {
            return otherwise;
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Location(
                path,
                first.getLineIndex() + 1,
                first.getColumnIndex() + 1,
                last.getLineIndex() + 1,
                last.getColumnIndex() + last.getLength() + 1);
    }

    /** Returns the location of a stretch of a line of which only the end is known: the rest belongs to a block around it. */
    Location suffix(int lineIndex, String content, int start, int end) {
        int line = Math.min(lineIndex, raw.size() - 1);
        int length = raw.get(line).length();
        int before = Math.max(0, length - content.length());
        return Location.of(path, line + 1, before + start + 1, Math.min(length, before + end) + 1);
    }

    /** Tells whether a character stands at the start of a location. */
    boolean startsWith(Location at, char c) {
        return raw.get(at.line() - 1).startsWith(String.valueOf(c), at.column() - 1);
    }

    /** Returns a location inside one line without the blanks at its ends. */
    Location trimmed(Location at) {
        String line = raw.get(at.line() - 1);
        int start = at.column() - 1;
        int end = at.endColumn() - 1;
        while (start < end && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return Location.of(path, at.line(), start + 1, end + 1);
    }

    /** Returns the location from a line to the end of another, both counted from 1. */
    Location whole(int first, int last) {
        int end = Math.max(first, Math.min(last, raw.size()));
        return new Location(
                path, first, 1, end, (end <= raw.size() ? raw.get(end - 1).length() : 0) + 1);
    }
}
