package dev.releaseaudit.facts;

import dev.releaseaudit.source.Location;

/**
 * A build file that names more targets than can be read from it: by an include, or by a computed name.
 *
 * @param folder its folder; empty for the root
 * @param location the file
 */
public record OpenBuildFile(String folder, Location location) implements Fact {

    /** Returns the path of the file. */
    @Override
    public String name() {
        return location.path();
    }

    @Override
    public String label() {
        return location.path();
    }
}
