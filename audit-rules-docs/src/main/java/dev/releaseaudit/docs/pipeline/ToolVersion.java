package dev.releaseaudit.docs.pipeline;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * The version of a language or run time that a file asks for.
 *
 * @param tool the tool in lower case: node, java, go, python
 * @param version the version, or the range, as it is written
 * @param location where
 */
public record ToolVersion(String tool, String version, Location location) implements Subject {

    @Override
    public String label() {
        return tool + " " + version;
    }
}
