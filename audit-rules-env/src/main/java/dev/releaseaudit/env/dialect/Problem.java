package dev.releaseaudit.env.dialect;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * Is something that a loader does not read.
 *
 * @param message what is wrong, without any value
 * @param refused whether the loader gives up the file because of it
 * @param location where
 */
public record Problem(String message, boolean refused, Location location) implements Located {}
