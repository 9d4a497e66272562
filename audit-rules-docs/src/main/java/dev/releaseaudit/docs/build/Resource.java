package dev.releaseaudit.docs.build;

import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;

/**
 * Names a Kubernetes resource, as the file says it, not rendered.
 *
 * @param kind the kind, such as {@code Deployment}
 * @param name its name
 * @param namespace its namespace; empty where the file gives none
 * @param location the place of the name
 */
public record Resource(String kind, String name, String namespace, Location location) implements Subject {

    @Override
    public String label() {
        return kind + "/" + name;
    }
}
