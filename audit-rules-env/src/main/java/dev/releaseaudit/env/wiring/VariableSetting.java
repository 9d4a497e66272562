package dev.releaseaudit.env.wiring;

import dev.releaseaudit.source.Location;
import java.util.Optional;

/**
 * A variable that an artifact sets or takes, before anybody decides whether its value may be told.
 *
 * @param name the variable
 * @param kind what the artifact does with it
 * @param value the value, or the default of an argument; empty where there is none
 * @param detail who gets it, for a reader: {@code service web}
 * @param location where its name stands
 */
public record VariableSetting(String name, Kind kind, Optional<String> value, String detail, Location location) {

    /** Says what an artifact does with a variable. */
    public enum Kind {
        /** Sets it for a process. */
        SET,
        /** Takes it as an argument of a build, with or without a default. */
        ARGUMENT,
        /** Takes it from the settings of a platform, or from the environment of whoever starts it. */
        TAKEN
    }
}
