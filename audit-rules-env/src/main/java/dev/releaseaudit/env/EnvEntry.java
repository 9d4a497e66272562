package dev.releaseaudit.env;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an environment file as it is written, before any loader makes a value of it: usually a line, several where a
 * quoted value goes on. The sources of all entries, one after the other, are the text of the file. Immutable; entries are made by
 * {@link EnvFile#of}.
 */
public final class EnvEntry implements Located {

    private final Content content;

    private record Content(
            Kind kind,
            boolean exported,
            String key,
            Location keyLocation,
            String rawValue,
            Quote quote,
            Location valueLocation,
            String comment,
            String source,
            Location location) {}

    private EnvEntry(Content content) {
        this.content = content;
    }

    /** Says what an entry is. */
    public enum Kind {
        /** Gives a key a value: {@code KEY=value}. */
        ASSIGNMENT,
        /** Names a key and gives it no value; a few loaders take it from their own environment. */
        NAME,
        /** An assignment made a comment, which documents an option and its default: {@code # KEY=value}. */
        COMMENTED,
        /** A comment. */
        COMMENT,
        /** Has nothing but blanks. */
        BLANK,
        /** None of the others. */
        ERROR
    }

    /** Returns an entry that has neither key nor value. */
    static EnvEntry of(Kind kind, String source, Location location) {
        return new EnvEntry(new Content(kind, false, "", location, "", Quote.NONE, location, "", source, location));
    }

    EnvEntry withKey(boolean exported, String key, Location place) {
        Content c = content;
        return new EnvEntry(new Content(
                c.kind, exported, key, place, c.rawValue, c.quote, c.valueLocation, c.comment, c.source, c.location));
    }

    EnvEntry withValue(String raw, Quote quote, Location place) {
        Content c = content;
        return new EnvEntry(new Content(
                c.kind, c.exported, c.key, c.keyLocation, raw, quote, place, c.comment, c.source, c.location));
    }

    EnvEntry withComment(String words) {
        Content c = content;
        return new EnvEntry(new Content(
                c.kind,
                c.exported,
                c.key,
                c.keyLocation,
                c.rawValue,
                c.quote,
                c.valueLocation,
                words,
                c.source,
                c.location));
    }

    /** Returns what it is. */
    public Kind kind() {
        return content.kind;
    }

    /** Returns the key; empty for a comment, a blank line or an error. */
    public String key() {
        return content.key;
    }

    /** Returns what is written as value, without its quotes and with its escapes; empty where there is none. */
    public String rawValue() {
        return content.rawValue;
    }

    /** Returns the quotes around the value. */
    public Quote quote() {
        return content.quote;
    }

    /** Tells whether {@code export} stands before the key. */
    public boolean isExported() {
        return content.exported;
    }

    /** Returns the text after the {@code #}, stripped; empty where there is none. */
    public String comment() {
        return content.comment;
    }

    /** Returns the text of the entry, with its line end. */
    public String source() {
        return content.source;
    }

    /** Returns the place from the first to the last character, without the line end. */
    @Override
    public Location location() {
        return content.location;
    }

    /** Returns where the key is; the entry's location where there is none. */
    public Location keyLocation() {
        return content.keyLocation;
    }

    /** Returns where the value is, quotes included; behind the sign, and empty, where there is none. */
    public Location valueLocation() {
        return content.valueLocation;
    }

    /** Tells whether this gives a key a value, now and not in a comment. */
    public boolean isAssignment() {
        return kind() == Kind.ASSIGNMENT;
    }

    /** Tells whether the value has a command substitution, which some loaders run. */
    public boolean hasCommandSubstitution() {
        return quote() == Quote.BACKTICK
                || rawValue().contains("$(")
                || rawValue().contains("`");
    }

    /** Tells whether the value begins with a quote that nothing closes. */
    public boolean isUnclosed() {
        return isAssignment()
                && quote() == Quote.NONE
                && !rawValue().isEmpty()
                && Quote.of(rawValue().charAt(0)) != Quote.NONE
                && rawValue().indexOf(rawValue().charAt(0), 1) < 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnvEntry entry && content.equals(entry.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** Returns the place, what it is and the key, and never the value. */
    @Override
    public String toString() {
        return location() + ": " + kind() + " " + key();
    }
}
