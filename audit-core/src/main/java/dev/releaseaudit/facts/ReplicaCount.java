package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.util.Optional;

/**
 * Tells how many copies of a workload an artifact runs.
 *
 * @param name the workload's name
 * @param least the fewest
 * @param most the most; as many as the fewest where nothing scales it
 * @param location where
 * @param target the target that it is deployed with; empty for what is not deployed
 */
public record ReplicaCount(String name, int least, int most, Location location, Optional<Target> target)
        implements Fact {

    /** Tells of something that is not deployed. */
    public ReplicaCount(String name, int least, int most, Location location) {
        this(name, least, most, location, Optional.empty());
    }
}
