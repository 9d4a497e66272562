package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.util.Optional;

/**
 * Tells that an artifact names a resource of a cluster, such as a Deployment or a Namespace.
 *
 * @param name the resource's name
 * @param kind its kind; empty where only the name is known
 * @param namespace the namespace that it is in; empty where none is given, and for resources of the whole cluster
 * @param defined whether the artifact creates the resource rather than refers to it
 * @param location where it is named
 * @param target the target that it is deployed with; empty for what is not deployed
 */
public record ResourceName(
        String name, String kind, String namespace, boolean defined, Location location, Optional<Target> target)
        implements Fact {

    /** Tells of something that is not deployed. */
    public ResourceName(String name, String kind, String namespace, boolean defined, Location location) {
        this(name, kind, namespace, defined, location, Optional.empty());
    }
}
