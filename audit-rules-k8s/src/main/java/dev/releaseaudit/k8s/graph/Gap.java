package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A reason for which a release may deploy more than what is known of it.
 *
 * @param reason what is not known, and why
 * @param location where that shows
 */
public record Gap(String reason, Location location) implements Located {}
