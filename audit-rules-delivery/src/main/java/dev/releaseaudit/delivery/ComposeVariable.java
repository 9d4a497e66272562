package dev.releaseaudit.delivery;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * A variable that a Compose file takes from the environment of whoever starts it.
 *
 * @param name the variable
 * @param otherwise what happens where it is not set
 * @param word the default, the message or what it is replaced by, with its own variables replaced; empty where there is none
 * @param set whether a file beside the project sets it, such as {@code .env}
 * @param location from the dollar sign to the end
 */
public record ComposeVariable(String name, Otherwise otherwise, String word, boolean set, Location location)
        implements Subject {

    /** Says what happens where a variable is not set. */
    public enum Otherwise {
        /** It is empty, and Compose warns. */
        EMPTY,
        /** It has a default. */
        DEFAULT,
        /** It is empty on purpose: a word stands for it only where it is set. */
        NOTHING,
        /** Compose refuses to go on. */
        ERROR
    }

    @Override
    public String label() {
        return name;
    }
}
