package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * An option of a Dockerfile's instruction, such as {@code --from=build}.
 *
 * @param name the name without dashes
 * @param value what follows the equals sign; empty where there is none
 */
public record Flag(String name, Word value) implements Located {

    /** Returns where the whole option is. */
    @Override
    public Location location() {
        return value.location();
    }
}
