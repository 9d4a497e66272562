package dev.releaseaudit.docs.pipeline;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * A build file that names more targets than can be read from it: by an include, or by a computed name.
 *
 * @param folder its folder; empty for the root
 * @param location the file
 */
public record OpenBuildFile(String folder, Location location) implements Subject {

    @Override
    public String label() {
        return location.path();
    }
}
