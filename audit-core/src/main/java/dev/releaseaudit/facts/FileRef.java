package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * Tells that an artifact refers to a file of the repository.
 *
 * @param name the path as it is written
 * @param resolved the path relative to the root of the tree
 * @param location where it is written
 */
public record FileRef(String name, String resolved, Location location) implements Fact {}
