package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import java.util.Arrays;
import java.util.List;

/**
 * Is a stretch of words: a paragraph, an item of a list, a heading or a cell. Emphasis and targets of links are left out of
 * its text, code stays between backticks, lines end with {@code \n}. Immutable.
 */
public final class Prose implements Block {

    /** Says what the words are. */
    public enum Role {
        /** A paragraph of its own. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        /** An item of a task list; its text begins after the box. */
        TASK,
        /** A heading. */
        HEADING,
        /** A cell of a table. */
        CELL,
        /** Something quoted. */
        QUOTE
    }

    private final Role role;
    private final String text;
    private final int[] segments;
    private final List<InlineCode> codes;
    private final int linked;
    private final Location location;

    Prose(Role role, String text, int[] segments, List<InlineCode> codes, int linked, Location location) {
        this.role = role;
        this.text = text;
        this.segments = segments;
        this.codes = List.copyOf(codes);
        this.linked = linked;
        this.location = location;
    }

    /** Returns what the words are. */
    public Role role() {
        return role;
    }

    /** Returns the words. */
    public String text() {
        return text;
    }

    /** Returns the words as one line without backticks, for comparing. */
    public String words() {
        String bare = text.indexOf('`') < 0 ? text : text.replace("`", "");
        return bare.replace('\n', ' ').strip();
    }

    /** Returns the spans of code in the text, in their order. */
    public List<InlineCode> codes() {
        return codes;
    }

    /** Tells whether nearly all of the text belongs to links. */
    public boolean isLinks() {
        return linked > 0 && linked * 10 >= text.strip().length() * 8;
    }

    @Override
    public Location location() {
        return location;
    }

    /** Returns where in the file a stretch of the text is; the end is exclusive. */
    public Location at(int start, int end) {
        if (segments.length == 0) {
            return location;
        }
        int first = segment(start);
        int last = segment(Math.max(start, end - 1));
        int line = segments[first + 1];
        int column = segments[first + 2] + within(first, start);
        int endLine = segments[last + 1];
        int endColumn = segments[last + 2] + within(last, Math.max(start, end));
        return new Location(location.path(), line, column, endLine, Math.max(endColumn, line == endLine ? column : 1));
    }

    private int within(int segment, int offset) {
        return Math.max(0, Math.min(offset - segments[segment], segments[segment + 3]));
    }

    /** Returns the index of the last segment that begins at or before this offset. Segments are offset, line, column, length. */
    private int segment(int offset) {
        int low = 0;
        int high = segments.length / 4 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments[middle * 4] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * 4;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose that
                && role == that.role
                && text.equals(that.text)
                && location.equals(that.location)
                && Arrays.equals(segments, that.segments);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + location.hashCode();
    }

    @Override
    public String toString() {
        return location + ": " + text;
    }
}
