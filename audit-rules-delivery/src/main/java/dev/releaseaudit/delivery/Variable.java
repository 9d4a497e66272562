package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;

/**
 * A name with the value that an instruction gives it.
 *
 * @param name the name
 * @param value the value; empty for a build argument without a default
 * @param spaced whether name and value are separated by a blank, which is the old way
 */
public record Variable(Word name, Optional<Word> value, boolean spaced) implements Located {

    /** Returns where the name is. */
    @Override
    public Location location() {
        return name.location();
    }
}
