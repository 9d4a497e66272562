package dev.releaseaudit.source;

/** Knows its place. */
public interface Located {

    /** Returns where this is. */
    Location location();
}
