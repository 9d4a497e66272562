package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.util.Optional;

/**
 * Tells that an artifact names a container image.
 *
 * @param name the image as it is written, such as {@code registry/shop-api:1.4}
 * @param location where
 * @param target the target that it is deployed with; empty for what is not deployed
 */
public record ImageRef(String name, Location location, Optional<Target> target) implements Fact {

    /** Tells of something that is not deployed. */
    public ImageRef(String name, Location location) {
        this(name, location, Optional.empty());
    }
}
