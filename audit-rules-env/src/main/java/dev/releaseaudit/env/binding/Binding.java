package dev.releaseaudit.env.binding;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;

/**
 * What one statement of an environment file gives to a program.
 *
 * @param key the key
 * @param value the value; empty where the loader names the key and gives it none
 * @param dynamic whether the loader would ask something that only the moment of loading knows, such as a command; the value
 *     then shows the question
 * @param location the statement
 */
public record Binding(String key, Optional<String> value, boolean dynamic, Location location) implements Located {

    /** Returns the key and the place, and never the value. */
    @Override
    public String toString() {
        return location + ": " + key;
    }
}
