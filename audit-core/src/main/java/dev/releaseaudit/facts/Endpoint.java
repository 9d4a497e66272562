package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.util.Optional;

/**
 * Tells that something answers, or is asked, over HTTP or on a port.
 *
 * @param name who answers
 * @param path the path of the URL; empty where only the port is known
 * @param port the port; empty where it is not known
 * @param location where
 * @param target the target that it is deployed with; empty for what is not deployed
 */
public record Endpoint(String name, String path, Port port, Location location, Optional<Target> target)
        implements Fact {

    /** Tells of something that is not deployed. */
    public Endpoint(String name, String path, Port port, Location location) {
        this(name, path, port, location, Optional.empty());
    }
}
