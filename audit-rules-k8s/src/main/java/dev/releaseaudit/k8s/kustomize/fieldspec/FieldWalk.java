package dev.releaseaudit.k8s.kustomize.fieldspec;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes the field that a {@link FieldSpec} names, in every item of the lists on the way. */
public final class FieldWalk {

    private final FieldSpec spec;
    private final List<String> keys;
    private final CreateKind creation;
    private final Location place;
    private final UnaryOperator<Node> change;

    /**
     * Prepares a walk.
     *
     * @param place where what is made on the way comes from
     * @param change takes the value, an empty mapping or an absent node where it was missing, and returns the new one
     */
    public FieldWalk(FieldSpec spec, CreateKind creation, Location place, UnaryOperator<Node> change) {
        this.spec = spec;
        this.keys = spec.keys();
        this.creation = spec.create() ? creation : CreateKind.NONE;
        this.place = place;
        this.change = change;
    }

    /** Returns the resource with the field changed; the same one where it has no such field, or the kind is another. */
    public Node apply(Node root) {
        String apiVersion = root.get("apiVersion").text();
        int slash = apiVersion.indexOf('/');
        String group = slash < 0 ? "" : apiVersion.substring(0, slash);
        String version = apiVersion.substring(slash + 1);
        boolean selected = spec.kinds().selects(group, version, root.get("kind").text());
        return selected ? walk(root, 0) : root;
    }

    private Node walk(Node node, int depth) {
        if (depth == keys.size()) {
            return change.apply(node);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence(sequence, depth);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, depth);
        }
        if (node.isNull()) {
            return node;
        }
        throw new Refusal(
                Problem.Kind.WRONG_FIELD,
                node,
                "%s leads through a scalar, not a mapping or list".formatted(spec.path()));
    }

    private Node sequence(SequenceNode sequence, int depth) {
        List<Node> items = new ArrayList<>(sequence.items());
        items.replaceAll(item -> walk(item, depth));
        return NodeEdits.withItems(sequence, items);
    }

    private Node mapping(MappingNode mapping, int depth) {
        String key = keys.get(depth);
        boolean list = key.endsWith("[]");
        String name = list ? key.substring(0, key.length() - 2) : key;
        if (name.isEmpty()) {
            throw new Refusal(Problem.Kind.WRONG_FIELD, "%s has an empty field name".formatted(spec.path()));
        }
        Node value = mapping.get(name);
        Node start = value;
        if (list) {
            start = value.isPresent() && value.isNull() ? SequenceNode.of(List.of(), value.location()) : value;
        } else if (creation != CreateKind.NONE && value.isNull()) {
            boolean last = depth == keys.size() - 1;
            start = last && creation == CreateKind.SCALAR ? value : NodeEdits.empty(place);
        }
        if (!start.isPresent() && (list || creation == CreateKind.NONE)) {
            return mapping;
        }
        Node changed = walk(start, depth + 1);
        return changed == value || !changed.isPresent() ? mapping : NodeEdits.with(mapping, name, changed);
    }

    /** Returns the value of every field with this name, for reading. */
    public static List<Node> find(Node root, FieldSpec spec) {
        List<Node> found = new ArrayList<>();
        new FieldWalk(spec, CreateKind.NONE, root.location(), node -> {
                    found.add(node);
                    return node;
                })
                .apply(root);
        return found.stream().filter(Node::isPresent).collect(Collectors.toList());
    }
}
