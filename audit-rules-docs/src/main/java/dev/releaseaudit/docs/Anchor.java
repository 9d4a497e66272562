package dev.releaseaudit.docs;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A place that a link can lead to, set by an HTML {@code id} or {@code name}, or by a heading's own {@code {#id}}.
 *
 * @param name the name, as a fragment gives it
 * @param location where
 */
public record Anchor(String name, Location location) implements Located {}
