package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.k8s.schema.MergeField;
import dev.releaseaudit.k8s.schema.MergeSchema;
import dev.releaseaudit.k8s.schema.MergeType;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Merges strategic merge patches into resources. The patch wins where both say something; mappings are merged, and so are
 * lists of which the schema knows how to tell their items apart. The whole resource is walked, not only what the patch
 * mentions, which drops fields without a value and joins items that are the same.
 */
public final class StrategicMerge {

    private final MergeSchema schema;

    /** Creates a merge that knows the lists of this schema. */
    public StrategicMerge(MergeSchema schema) {
        this.schema = schema;
    }

    /**
     * Returns the resource with the patch merged into it; absent where the patch deletes it.
     *
     * @throws Refusal where the patch puts a value of one kind in place of another kind, or has an unknown directive
     */
    public Node merge(Node resource, Node patch) {
        return walk(resource, patch, Optional.empty());
    }

    /**
     * Merges two values of which either may be absent.
     *
     * @param field what is known of the field that the values stand in; empty where nothing is
     */
    Node walk(Node dest, Node patch, Optional<MergeField> field) {
        Node guide = dest.isNull() ? patch : dest;
        if (guide.isNull()) {
            return nothing(dest, patch);
        }
        if (!dest.isNull() && !patch.isNull() && dest.getClass() != patch.getClass()) {
            throw new Refusal(
                    Problem.Kind.PATCH_FAILS,
                    patch,
                    "The patch puts a %s in place of a %s".formatted(word(patch), word(dest)));
        }
        if (guide instanceof MappingNode) {
            return mappings(dest, patch, field.flatMap(MergeField::type));
        }
        if (guide instanceof SequenceNode) {
            return field.filter(MergeField::merging).isPresent()
                    ? new AssociativeList(this, field.get()).merge(dest, patch)
                    : instead(dest, patch);
        }
        if (!patch.isPresent() || isSame(dest, patch)) {
            return dest;
        }
        return patch.isNull() ? AbsentNode.of(patch.location()) : Scalars.over(dest, (ScalarNode) patch);
    }

    /** A null that is written out stays, one that is not does not; a null in the patch removes. */
    private static Node nothing(Node dest, Node patch) {
        boolean written = dest.isPresent() && !dest.text().isEmpty();
        return !patch.isPresent() && written ? dest : AbsentNode.of(dest.location());
    }

    private static Node instead(Node dest, Node patch) {
        if (!patch.isPresent() || isSame(dest, patch)) {
            return dest;
        }
        return dest.isPresent() ? patch.overriding(dest) : patch;
    }

    /** Tells whether the patch's value is there already, because items that are alike are merged more than once. */
    private static boolean isSame(Node dest, Node patch) {
        return dest == patch || dest.isPresent() && dest.location().equals(patch.location());
    }

    private Node mappings(Node dest, Node patch, Optional<MergeType> known) {
        if (!dest.isNull() && patch.isPresent() && patch.isNull()) {
            return AbsentNode.of(patch.location());
        }
        return switch (dest.isNull() ? MergeDirective.ofNew(patch) : MergeDirective.of(patch)) {
            case DELETE -> AbsentNode.of(patch.location());
            case REPLACE -> {
                Node fresh = MergeDirective.without(patch);
                yield fields(dest.isNull() ? fresh : fresh.overriding(dest), fresh, fresh, known);
            }
            case MERGE -> {
                Node fresh = MergeDirective.without(patch);
                Node target = dest.isNull() || dest == patch ? fresh : dest;
                yield fields(target, target, fresh, known);
            }
        };
    }

    /** Merges the fields of the patch into those of the target, which may be the patch itself. */
    private Node fields(Node target, Node dest, Node patch, Optional<MergeType> known) {
        Optional<MergeType> type = known.or(() -> typeOf(dest)).or(() -> typeOf(patch));
        SortedSet<String> names = new TreeSet<>();
        target.entries().stream().map(Entry::name).forEach(names::add);
        patch.entries().stream().map(Entry::name).forEach(names::add);
        MappingNode merged = (MappingNode) target;
        for (String name : names) {
            Node value = walk(target.get(name), patch.get(name), type.flatMap(each -> each.field(name)));
            boolean kept = value.isPresent() && (!value.isNull() || value == target.get(name));
            merged = kept ? put(merged, patch, name, value) : NodeEdits.without(merged, name);
        }
        return merged;
    }

    private static MappingNode put(MappingNode merged, Node patch, String name, Node value) {
        boolean fresh = !merged.get(name).isPresent();
        if (fresh && patch instanceof MappingNode mapping && mapping.entry(name).isPresent()) {
            return merged.with(new Entry(mapping.entry(name).get().key(), value));
        }
        return NodeEdits.with(merged, name, value);
    }

    private Optional<MergeType> typeOf(Node node) {
        String kind = node.get("kind").text();
        String apiVersion = node.get("apiVersion").text();
        return kind.isEmpty() || apiVersion.isEmpty() ? Optional.empty() : schema.of(apiVersion, kind);
    }

    private static String word(Node node) {
        return node instanceof MappingNode ? "mapping" : node instanceof SequenceNode ? "list" : "scalar";
    }
}
