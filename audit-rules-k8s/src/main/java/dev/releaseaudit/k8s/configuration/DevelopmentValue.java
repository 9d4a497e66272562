package dev.releaseaudit.k8s.configuration;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A value that was made for development.
 *
 * @param location where it is set
 * @param message what it is
 * @param key what it is about, in words that do not change
 * @param fix what production would have
 */
public record DevelopmentValue(Location location, String message, String key, String fix) implements Located {}
