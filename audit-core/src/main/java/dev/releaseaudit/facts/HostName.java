package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * Tells that an artifact names a host.
 *
 * @param name the host
 * @param location where
 */
public record HostName(String name, Location location) implements Fact {}
