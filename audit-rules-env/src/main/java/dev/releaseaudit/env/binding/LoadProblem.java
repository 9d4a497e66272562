package dev.releaseaudit.env.binding;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * Something that a loader does not read.
 *
 * @param message what is wrong, without any value
 * @param refused whether the loader gives up the file because of it
 * @param location where
 */
public record LoadProblem(String message, boolean refused, Location location) implements Located {}
