package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.util.Optional;

/**
 * Tells that an artifact defines or uses a secret. It never holds the secret's value.
 *
 * @param name the secret's name
 * @param key the key inside the secret; empty for the secret as a whole
 * @param defined whether the artifact creates the secret rather than uses it
 * @param location where
 * @param target the target that it is deployed with; empty for what is not deployed
 */
public record SecretRef(String name, String key, boolean defined, Location location, Optional<Target> target)
        implements Fact {

    /** Tells of something that is not deployed. */
    public SecretRef(String name, String key, boolean defined, Location location) {
        this(name, key, defined, location, Optional.empty());
    }
}
