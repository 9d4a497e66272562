package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Points at a place in a resource, as RFC 6901 has it, and changes what is there. */
final class JsonPointer {

    private final Node written;
    private final List<String> keys;

    JsonPointer(Node written) {
        this.written = written;
        this.keys = Stream.of(written.text().split("/", -1))
                .skip(1)
                .map(key -> key.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** Returns what is there, absent where a mapping has no such key; empty where there is no such place. */
    Optional<Node> find(Node root) {
        Node node = root;
        for (String key : keys) {
            if (node instanceof SequenceNode) {
                int index = index(key, node.items().size());
                if (index < 0 || index >= node.items().size()) {
                    return Optional.empty();
                }
                node = node.items().get(index);
            } else if (node instanceof MappingNode) {
                node = node.get(key);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    Node add(Node root, Node value) {
        return change(root, 0, parent -> {
            if (parent instanceof SequenceNode sequence) {
                List<Node> items = new ArrayList<>(sequence.items());
                int index = last().equals("-") ? items.size() : index(last(), items.size() + 1);
                if (index < 0 || index > items.size()) {
                    throw missing();
                }
                items.add(index, value);
                return sequence.withItems(items);
            }
            return put(parent, value);
        });
    }

    Node replace(Node root, Node value) {
        if (written.text().isEmpty()) {
            return value.overriding(root);
        }
        return change(root, 0, parent -> {
            if (parent instanceof SequenceNode sequence) {
                int index = existing(sequence);
                return sequence.with(index, value.overriding(sequence.items().get(index)));
            }
            return put(parent, value);
        });
    }

    Node remove(Node root) {
        return change(root, 0, parent -> {
            if (parent instanceof SequenceNode sequence) {
                List<Node> items = new ArrayList<>(sequence.items());
                items.remove(existing(sequence));
                return sequence.withItems(items);
            }
            MappingNode mapping = (MappingNode) parent;
            if (!mapping.get(last()).isPresent()) {
                throw missing();
            }
            return mapping.without(last());
        });
    }

    private Node put(Node parent, Node value) {
        Node old = parent.get(last());
        return NodeEdits.with((MappingNode) parent, last(), old.isPresent() ? value.overriding(old) : value);
    }

    private Node change(Node node, int depth, UnaryOperator<Node> change) {
        if (!(node instanceof MappingNode || node instanceof SequenceNode) || keys.isEmpty()) {
            throw missing();
        }
        if (depth == keys.size() - 1) {
            return change.apply(node);
        }
        String key = keys.get(depth);
        if (node instanceof SequenceNode sequence) {
            int index = index(key, sequence.items().size());
            if (index < 0 || index >= sequence.items().size()) {
                throw missing();
            }
            return sequence.with(index, change(sequence.items().get(index), depth + 1, change));
        }
        return NodeEdits.with((MappingNode) node, key, change(node.get(key), depth + 1, change));
    }

    private String last() {
        return keys.get(keys.size() - 1);
    }

    private int existing(SequenceNode sequence) {
        int index = index(last(), sequence.items().size());
        if (index < 0 || index >= sequence.items().size()) {
            throw missing();
        }
        return index;
    }

    /** Returns the index that a key stands for; -1 for none. */
    private static int index(String key, int size) {
        try {
            int index = Integer.parseInt(key);
            return index < 0 ? index + size : index;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Refusal missing() {
        return new Refusal(
                Problem.Kind.PATCH_FAILS, written, "The patch needs something at %s".formatted(written.text()));
    }
}
