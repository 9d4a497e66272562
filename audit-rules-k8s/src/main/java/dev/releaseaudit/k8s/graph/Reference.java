package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;

/**
 * The name of another object in a field of a manifest.
 *
 * @param from what has the field
 * @param field the keys that lead to it, from the top of the resource or of its pod: {@code volumes.secret.secretName}
 * @param holder the mapping that has the field
 * @param value what holds the name
 * @param group the API group of what is meant; empty for the core group
 * @param kind its kind
 * @param namespace its namespace; empty where it is the one that the target is applied to, and for what stands in none
 * @param name its name
 * @param keys the keys that it must have; empty where all it has is taken
 * @param optional whether it may be missing
 */
public record Reference(
        Manifest from,
        String field,
        Node holder,
        Node value,
        String group,
        String kind,
        String namespace,
        String name,
        List<Node> keys,
        boolean optional)
        implements Located {

    /** Copies the list. */
    public Reference {
        keys = List.copyOf(keys);
    }

    /** Tells whether the name would be filled in by a template that nobody has rendered. */
    public boolean templated() {
        return name.contains("{{") || name.contains("${") || name.contains("$(");
    }

    /** Tells whether a resource of this kind in this group is meant, in any version. */
    public boolean means(String wantedGroup, String wantedKind) {
        return kind.equals(wantedKind) && group.equals(wantedGroup);
    }

    /** Returns {@code Kind/name} of what is meant. */
    public String label() {
        return kind + "/" + name;
    }

    @Override
    public Location location() {
        return value.location();
    }
}
