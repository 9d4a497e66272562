package dev.releaseaudit.k8s.kustomize.tree;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import java.util.List;

/** Changes entries of mappings and items of lists, and gives back the same node where nothing changes. */
public final class NodeEdits {

    private NodeEdits() {}

    /** Returns an empty mapping at this place. */
    public static MappingNode empty(Location place) {
        return MappingNode.of(List.of(), place);
    }

    /** Returns the mapping with this value; a new entry's key stands at the place of the value. */
    public static MappingNode with(MappingNode mapping, String key, Node value) {
        var known = mapping.entry(key);
        if (known.isPresent() && known.get().value() == value) {
            return mapping;
        }
        Node keyNode = known.map(Entry::key).orElseGet(() -> ScalarNode.string(key, value.location()));
        return mapping.with(new Entry(keyNode, value));
    }

    /** Returns the mapping without this entry; the same one where it has none. */
    public static MappingNode without(MappingNode mapping, String key) {
        return mapping.entry(key).isEmpty() ? mapping : mapping.without(key);
    }

    /** Returns the list with these items. */
    public static SequenceNode withItems(SequenceNode sequence, List<Node> items) {
        boolean same = items.size() == sequence.items().size();
        for (int i = 0; same && i < items.size(); i++) {
            same = items.get(i) == sequence.items().get(i);
        }
        return same ? sequence : sequence.withItems(items);
    }

    /** Returns the resource with a value in its metadata, which is made where it is missing. */
    public static Node withMetadata(Node root, String key, Node value) {
        MappingNode resource = (MappingNode) root;
        MappingNode metadata = resource.get("metadata") instanceof MappingNode known ? known : empty(value.location());
        MappingNode changed = with(metadata, key, value);
        return changed == resource.get("metadata") ? root : with(resource, "metadata", changed);
    }

    /** Returns the resource without a value of its metadata. */
    public static Node withoutMetadata(Node root, String key) {
        if (root instanceof MappingNode resource && resource.get("metadata") instanceof MappingNode metadata) {
            MappingNode changed = without(metadata, key);
            return changed == metadata ? root : with(resource, "metadata", changed);
        }
        return root;
    }
}
