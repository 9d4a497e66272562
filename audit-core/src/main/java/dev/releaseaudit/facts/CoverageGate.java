package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;
import java.math.BigDecimal;

/**
 * The coverage that a configuration demands of tests.
 *
 * @param percent the least that passes
 * @param location where
 */
public record CoverageGate(BigDecimal percent, Location location) implements Fact {

    /** Returns what it demands. */
    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public String label() {
        return percent.stripTrailingZeros().toPlainString() + " %";
    }
}
