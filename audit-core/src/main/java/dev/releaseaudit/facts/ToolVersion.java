package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * The version of a language or run time that a file asks for.
 *
 * @param tool the tool in lower case: node, java, go, python
 * @param version the version, or the range, as it is written
 * @param location where
 */
public record ToolVersion(String tool, String version, Location location) implements Fact {

    /** Returns the tool. */
    @Override
    public String name() {
        return tool;
    }

    @Override
    public String label() {
        return tool + " " + version;
    }
}
