package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * Tells that a command is meant to be run, such as {@code npm test}.
 *
 * @param name the command line
 * @param folder the folder that it runs in, relative to the root
 * @param location where it is said
 */
public record CommandRef(String name, String folder, Location location) implements Fact {}
