package dev.releaseaudit.docs.pipeline;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import java.math.BigDecimal;

/**
 * The coverage that a configuration demands of tests.
 *
 * @param percent the least that passes
 * @param location where
 */
public record CoverageGate(BigDecimal percent, Location location) implements Subject {

    @Override
    public String label() {
        return percent.stripTrailingZeros().toPlainString() + " %";
    }
}
