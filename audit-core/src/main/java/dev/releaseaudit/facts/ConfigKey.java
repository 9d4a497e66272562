package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.util.Optional;

/**
 * Tells what an artifact does with a configuration key, usually an environment variable.
 *
 * @param name the key
 * @param role what the artifact does with it
 * @param defaultValue the value it gets where nobody sets it
 * @param detail more about it, for a reader; empty where there is nothing to say
 * @param location where
 * @param target the target that it is deployed with; empty for what is not deployed
 */
public record ConfigKey(
        String name,
        Role role,
        Optional<String> defaultValue,
        String detail,
        Location location,
        Optional<Target> target)
        implements Fact {

    /** Tells of something that is not deployed. */
    public ConfigKey(String name, Role role, Optional<String> defaultValue, String detail, Location location) {
        this(name, role, defaultValue, detail, location, Optional.empty());
    }

    /** Says what an artifact does with a key. */
    public enum Role {
        /** Names it, as a sample file does. */
        DECLARED,
        /** Says that it must be set. */
        REQUIRED,
        /** Explains it. */
        DOCUMENTED,
        /** Sets it for a process. */
        PROVIDED,
        /** Reads it in code. */
        READ
    }
}
