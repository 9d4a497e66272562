package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.util.Optional;

/**
 * Tells that an artifact names a host.
 *
 * @param name the host
 * @param location where
 * @param target the target that it is deployed with; empty for what is not deployed
 */
public record HostName(String name, Location location, Optional<Target> target) implements Fact {

    /** Tells of something that is not deployed. */
    public HostName(String name, Location location) {
        this(name, location, Optional.empty());
    }
}
