package dev.releaseaudit.k8s;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.Setting;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Set;

/**
 * The pods of a workload, which are all alike.
 *
 * @param workload what runs them
 * @param node what has their {@code metadata} and {@code spec}
 */
public record Pod(Workload workload, Node node) implements ManifestPart {

    private static final Set<String> TRUE_BY_DEFAULT = Set.of("automountServiceAccountToken", "enableServiceLinks");

    /** Returns the specification; absent where there is none. */
    public Node spec() {
        return node.get("spec");
    }

    /** Returns the labels. */
    public Node labels() {
        return node.at("metadata.labels");
    }

    /** Returns a yes-or-no field of the specification, such as {@code hostNetwork}; what it means unset is known. */
    public Setting flag(String path) {
        Setting setting = Setting.of(label(), path, spec().at(path));
        return TRUE_BY_DEFAULT.contains(path) ? setting.trueByDefault() : setting;
    }

    /** Returns any other field of the specification. */
    public Field field(String path) {
        return new Field(label(), path, spec().at(path));
    }

    /** Returns the containers of all roles: init containers first, as they run. */
    public List<Container> containers() {
        return workload.containers();
    }

    @Override
    public Manifest manifest() {
        return workload.manifest();
    }

    @Override
    public Location location() {
        return node.location();
    }
}
