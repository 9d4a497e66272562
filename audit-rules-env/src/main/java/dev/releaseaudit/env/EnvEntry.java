package dev.releaseaudit.env;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A statement of an environment file as it is written, before any loader makes a value of it: usually a line, several
 * where a quoted value goes on. The sources of all entries, one after the other, are the text of the file.
 *
 * @param kind what it is
 * @param key the key; empty for a comment, a blank line or an error
 * @param rawValue what is written as value, without its quotes and with its escapes; empty where there is none
 * @param quote the quotes around the value
 * @param exported whether {@code export} stands before the key
 * @param comment the text after the {@code #}, stripped; empty where there is none
 * @param source the text of the entry, with its line end
 * @param location from the first to the last character, without the line end
 * @param keyLocation where the key is; the entry's location where there is none
 * @param valueLocation where the value is, quotes included; empty behind the sign where there is none
 */
public record EnvEntry(
        Kind kind,
        String key,
        String rawValue,
        Quote quote,
        boolean exported,
        String comment,
        String source,
        Location location,
        Location keyLocation,
        Location valueLocation)
        implements Located {

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

    /** Tells whether this gives a key a value, now and not in a comment. */
    public boolean isAssignment() {
        return kind == Kind.ASSIGNMENT;
    }

    /** Tells whether the value has a command substitution, which some loaders run. */
    public boolean hasCommandSubstitution() {
        return quote == Quote.BACKTICK || rawValue.contains("$(") || rawValue.contains("`");
    }

    /** Tells whether the value begins with a quote that nothing closes. */
    public boolean isUnclosed() {
        return isAssignment()
                && quote == Quote.NONE
                && !rawValue.isEmpty()
                && Quote.of(rawValue.charAt(0)) != Quote.NONE
                && rawValue.indexOf(rawValue.charAt(0), 1) < 0;
    }
}
