package dev.releaseaudit.k8s;

import dev.releaseaudit.k8s.pod.SecuritySettings;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;

/**
 * Is one container of a workload.
 *
 * @param workload what runs it
 * @param node its specification
 * @param role what it is there for
 */
public record Container(Workload workload, Node node, Role role) implements ManifestPart {

    /** Says what a container is there for, by the list that it stands in. */
    public enum Role {
        /** Runs before the others; a sidecar where its {@code restartPolicy} is {@code Always}. */
        INIT("initContainers"),
        /** Does the work. */
        MAIN("containers"),
        /** Was added for debugging. */
        EPHEMERAL("ephemeralContainers");

        private final String field;

        Role(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** Returns the name; empty where there is none. */
    public String name() {
        return node.get("name").text();
    }

    /** Tells whether it runs beside the others as long as the pod does: a main container, or a sidecar. */
    public boolean keepsRunning() {
        return role == Role.MAIN
                || (role == Role.INIT && node.get("restartPolicy").is("Always"));
    }

    /** Returns the image. */
    public Image image() {
        return Image.of(node.get("image"));
    }

    /** Returns a setting of its security context: its own, else what it takes over from the pod's. Absent at the container where both are unset. */
    public Node securityContext(String setting) {
        return SecuritySettings.of(workload.podSpec(), node, setting);
    }

    @Override
    public Manifest manifest() {
        return workload.manifest();
    }

    /** Returns {@code Kind/workload:container}. */
    @Override
    public String label() {
        return workload.label() + ":" + name();
    }

    @Override
    public Location location() {
        return node.location();
    }
}
