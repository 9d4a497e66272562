package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * Tells how many copies of a workload an artifact runs.
 *
 * @param name the workload's name
 * @param least the fewest
 * @param most the most; as many as the fewest where nothing scales it
 * @param location where
 */
public record ReplicaCount(String name, int least, int most, Location location) implements Fact {}
