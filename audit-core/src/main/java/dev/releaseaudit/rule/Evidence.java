package dev.releaseaudit.rule;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A further place that a verdict rests on.
 *
 * @param text what is to be seen there
 * @param location where
 */
public record Evidence(String text, Location location) implements Located {}
