package dev.releaseaudit.docs;

import dev.releaseaudit.source.Location;
import java.util.List;

/**
 * A stretch of words: a paragraph, an item of a list, a heading or a cell. Emphasis and targets of links are left out of
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
    private final SourceMap source;
    private final List<InlineCode> codes;
    private final int linked;
    private final Location location;

    /**
     * Creates a text.
     *
     * @param role what the words are
     * @param text the words
     * @param source where each stretch of them stands
     * @param codes the spans of code in them, in their order
     * @param linked how many characters belong to links
     * @param location where the whole stands
     */
    public Prose(Role role, String text, SourceMap source, List<InlineCode> codes, int linked, Location location) {
        this.role = role;
        this.text = text;
        this.source = source;
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
        return source.locate(start, end, location);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose that
                && role == that.role
                && text.equals(that.text)
                && location.equals(that.location)
                && source.equals(that.source);
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
