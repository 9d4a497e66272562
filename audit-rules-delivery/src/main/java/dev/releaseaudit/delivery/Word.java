package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Set;

/**
 * A word of a Dockerfile's instruction.
 *
 * @param text what is written, with quotes and variables
 * @param value what it stands for where the build gives no arguments; a variable that nobody sets is empty, as in a build
 * @param unset the variables in it that the file does not set; a base image may
 * @param location where it is written
 */
public record Word(String text, String value, Set<String> unset, Location location) implements Located {

    /** Copies the set. */
    public Word {
        unset = Set.copyOf(unset);
    }

    /** Returns a word that stands for itself. */
    public static Word literal(String text, Location location) {
        return new Word(text, text, Set.of(), location);
    }

    /** Tells whether the value depends on something that the file does not tell. */
    public boolean isOpen() {
        return !unset.isEmpty();
    }
}
