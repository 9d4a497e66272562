package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * Tells that an artifact names a container image.
 *
 * @param name the image as it is written, such as {@code registry/shop-api:1.4}
 * @param location where
 */
public record ImageRef(String name, Location location) implements Fact {}
