package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * A step of a workflow that a server runs.
 *
 * @param label what it is called, or else the first line of what it runs
 * @param text what it runs: commands, or the action that it uses; with its name
 * @param folder the folder that it runs in; empty for the root
 * @param location where
 */
public record CiStep(String label, String text, String folder, Location location) implements Fact {

    /** Returns what it is called. */
    @Override
    public String name() {
        return label;
    }
}
