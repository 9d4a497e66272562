package dev.releaseaudit.docs.pipeline;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * A step of a workflow that a server runs.
 *
 * @param label what it is called, or else the first line of what it runs
 * @param text what it runs: commands, or the action that it uses; with its name
 * @param location where
 */
public record CiStep(String label, String text, Location location) implements Subject {}
