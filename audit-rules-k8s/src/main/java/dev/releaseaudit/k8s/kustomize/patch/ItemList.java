package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list in the making whose items are told apart by the values of some keys, or by themselves where the only key is empty.
 * An empty value stands for any, and an item that lacks a key is like none: kustomize's own rules, which lose such items.
 */
final class ItemList {

    private final List<Node> items;

    ItemList(List<Node> items) {
        this.items = new ArrayList<>(items);
    }

    List<Node> items() {
        return List.copyOf(items);
    }

    void add(Node item) {
        items.add(item);
    }

    /** Puts an item in place of this very one. */
    void replace(Node old, Node item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) == old) {
                items.set(i, item);
            }
        }
    }

    /** Returns the first item whose keys have exactly these values. */
    Optional<Node> find(List<String> keys, List<String> values) {
        if (keys.get(0).isEmpty()) {
            return items.stream()
                    .filter(item -> item.text().equals(values.get(0)))
                    .findFirst();
        }
        return items.stream()
                .filter(MappingNode.class::isInstance)
                .filter(item -> has(item, keys, values))
                .findFirst();
    }

    private static boolean has(Node item, List<String> keys, List<String> values) {
        for (int i = 0; i < keys.size(); i++) {
            Node value = item.get(keys.get(i));
            if (!value.isPresent() || !value.text().equals(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Puts an item in place of all that its values stand for, or at the end where there are none; no item removes them. */
    void set(Optional<Node> item, List<String> keys, List<String> values) {
        boolean mappings =
                !keys.get(0).isEmpty() && !values.isEmpty() && !values.get(0).isEmpty();
        List<Node> kept = new ArrayList<>();
        boolean found = false;
        for (Node each : items) {
            boolean empty = each.isNull()
                    || each instanceof MappingNode && each.entries().isEmpty();
            if (mappings && !empty && !(each instanceof MappingNode)) {
                kept.add(each);
            } else if (!empty && isMeant(each, keys, values)) {
                found = true;
                item.ifPresent(kept::add);
            } else if (!empty && !values.isEmpty()) {
                kept.add(each);
            }
        }
        items.clear();
        items.addAll(kept);
        if (!found && item.isPresent() && !item.get().isNull()) {
            items.add(item.get());
        }
    }

    private static boolean isMeant(Node item, List<String> keys, List<String> values) {
        for (int i = 0; i < Math.min(keys.size(), Math.max(values.size(), 1)); i++) {
            if (i == values.size() || !isMeant(item, keys.get(i), values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMeant(Node item, String key, String value) {
        if (key.isEmpty()) {
            if (!(item instanceof ScalarNode)) {
                throw new Refusal(Problem.Kind.PATCH_FAILS, item, "A list of scalars has an item that is none");
            }
            return item.text().equals(value);
        }
        if (!(item instanceof MappingNode)) {
            throw new Refusal(Problem.Kind.PATCH_FAILS, item, "A list of mappings has an item that is none");
        }
        Node field = item.get(key);
        return field.isPresent() && (value.isEmpty() || field.text().equals(value));
    }
}
