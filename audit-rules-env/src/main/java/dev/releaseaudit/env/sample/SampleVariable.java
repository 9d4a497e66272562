package dev.releaseaudit.env.sample;

import dev.releaseaudit.env.EnvEntry;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * Is a variable that a sample file shows.
 *
 * @param name the key
 * @param status when it has to be set
 * @param description what comments say about it; empty where they say nothing
 * @param constraint what comments ask of its value
 * @param entry the line that shows it
 */
public record SampleVariable(String name, Status status, String description, Constraint constraint, EnvEntry entry)
        implements Located {

    /** Tells whether anything is said about it. */
    public boolean isDescribed() {
        return !description.isEmpty();
    }

    /** Tells whether it stands in a comment, as an option whose default the comment shows. */
    public boolean isCommentedOut() {
        return entry.kind() == EnvEntry.Kind.COMMENTED;
    }

    @Override
    public Location location() {
        return entry.keyLocation();
    }
}
