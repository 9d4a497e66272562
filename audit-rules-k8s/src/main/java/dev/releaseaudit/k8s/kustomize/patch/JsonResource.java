package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.Maps;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.List;

/** Applies JSON patches to resources, which loses how their values were written: quotes stay only where they must. */
public final class JsonResource {

    private JsonResource() {}

    /** Returns the resource after a patch. */
    public static Resource patch(Resource resource, JsonPatch patch) {
        Node root = resource.root();
        boolean notes = resource.marks().annotated()
                && root.get("metadata").get("annotations").isNull();
        Node prepared = notes
                ? Maps.withMetadata(
                        root, "annotations", Maps.empty(root.get("metadata").location()))
                : root;
        Node patched = plain(patch.apply(prepared));
        boolean unused =
                notes && patched.get("metadata").get("annotations").entries().isEmpty();
        return resource.withRoot(unused ? Maps.withoutMetadata(patched, "annotations") : patched);
    }

    private static Node plain(Node node) {
        if (node instanceof ScalarNode scalar) {
            ScalarNode plain = scalar.withStyle(ScalarStyle.PLAIN);
            boolean quoted = scalar.style() != ScalarStyle.PLAIN && scalar.type() == ScalarType.STRING;
            return quoted && plain.type() == ScalarType.STRING ? plain : scalar;
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            items.replaceAll(JsonResource::plain);
            return Maps.withItems(sequence, items);
        }
        if (!(node instanceof MappingNode mapping)) {
            return node;
        }
        MappingNode changed = mapping;
        for (Entry entry : mapping.entries()) {
            changed = Maps.with(changed, entry.name(), plain(entry.value()));
        }
        return changed;
    }
}
