package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * Tells that something answers, or is asked, over HTTP or on a port.
 *
 * @param name who answers
 * @param path the path of the URL; empty where only the port is known
 * @param port the port's number or name; empty where it is not known
 * @param location where
 */
public record Endpoint(String name, String path, String port, Location location) implements Fact {}
