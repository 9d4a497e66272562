package dev.releaseaudit.docs.build;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * Names a Kubernetes namespace that manifests deploy to.
 *
 * @param name its name
 * @param location where it is said
 */
public record Namespace(String name, Location location) implements Subject {

    @Override
    public String label() {
        return name;
    }
}
