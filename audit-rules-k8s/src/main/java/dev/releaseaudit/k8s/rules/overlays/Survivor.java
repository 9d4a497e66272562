package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * Is a value that was made for development.
 *
 * @param location where it is set
 * @param message what it is
 * @param fix what production would have
 */
record Survivor(Location location, String message, String fix) implements Located {}
