package dev.releaseaudit.k8s;

import dev.releaseaudit.k8s.pod.SecuritySettings;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.Setting;
import dev.releaseaudit.source.Location;
import java.util.Set;

/**
 * One container of a workload.
 *
 * @param workload what runs it
 * @param node its specification
 * @param role what it is there for
 */
public record Container(Workload workload, Node node, Role role) implements ManifestPart {

    private static final String SECURITY = "securityContext.";
    private static final Set<String> TRUE_BY_DEFAULT = Set.of("securityContext.allowPrivilegeEscalation");

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

    /** Tells whether it is there to serve: a main container of what does not run to an end. */
    public boolean serves() {
        return role == Role.MAIN && !workload.runsToCompletion();
    }

    /** Returns the image. */
    public Image image() {
        return Image.of(node.get("image"));
    }

    /** Returns a setting of its security context: its own, else what it takes over from the pod's. Absent at the container where both are unset. */
    public Node securityContext(String setting) {
        return SecuritySettings.of(workload.podSpec(), node, setting);
    }

    /**
     * Returns a yes-or-no field, such as {@code tty} or {@code securityContext.privileged}; what it means unset is known. One of
     * the security context is the pod's where the container does not set it.
     */
    public Setting flag(String path) {
        Setting setting = Setting.of(label(), path, value(path));
        return TRUE_BY_DEFAULT.contains(path) ? setting.trueByDefault() : setting;
    }

    /** Returns any other field. */
    public Field field(String path) {
        return new Field(label(), path, value(path));
    }

    private Node value(String path) {
        return path.startsWith(SECURITY) ? securityContext(path.substring(SECURITY.length())) : node.at(path);
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
