package dev.releaseaudit.rule;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;

/**
 * The answer to the question where something is. A switch over it is exhaustive, so that nobody takes what cannot be known for
 * what is missing.
 *
 * @param <T> what was looked for
 */
public sealed interface Lookup<T> {

    /**
     * It is there.
     *
     * @param value what was found
     * @param location where
     */
    record Found<T>(T value, Location location) implements Lookup<T>, Located {}

    /**
     * It is nowhere, and everything that could have it was looked at.
     *
     * @param searched the places that were looked at
     */
    record Missing<T>(List<Location> searched) implements Lookup<T> {

        /** Copies the list. */
        public Missing {
            searched = List.copyOf(searched);
        }
    }

    /**
     * It may be there: something that could have it cannot be looked at.
     *
     * @param reason what cannot be looked at, and why
     * @param location where that is said
     */
    record Open<T>(String reason, Location location) implements Lookup<T>, Located {}
}
