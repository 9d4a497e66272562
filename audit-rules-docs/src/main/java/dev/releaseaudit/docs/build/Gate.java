package dev.releaseaudit.docs.build;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.math.BigDecimal;

/**
 * Is the coverage that a configuration demands of tests.
 *
 * @param percent the least that passes
 * @param location where
 */
public record Gate(BigDecimal percent, Location location) implements Subject {

    @Override
    public String label() {
        return percent.stripTrailingZeros().toPlainString() + " %";
    }
}
