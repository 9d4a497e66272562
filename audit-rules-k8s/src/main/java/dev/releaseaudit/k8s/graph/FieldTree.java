package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fields of a resource by the keys that lead to them, so that one walk over the resource finds all. Lists are passed through;
 * {@code *} stands for any key.
 *
 * @param <F> what is known of a field
 */
final class FieldTree<F> {

    private static final String ANY = "*";

    /** Takes a field that was found. */
    interface Found<F> {

        /**
         * Takes it.
         *
         * @param field what is known of the field
         * @param mapping what has the field
         * @param value its value, or one of them where it is a list
         */
        void take(F field, Node mapping, Node value);
    }

    private final Map<String, FieldTree<F>> children = new HashMap<>();
    private final List<F> fields = new ArrayList<>();

    void add(List<String> path, F field) {
        FieldTree<F> tree = this;
        for (String key : path) {
            tree = tree.children.computeIfAbsent(key, k -> new FieldTree<>());
        }
        tree.fields.add(field);
    }

    boolean has(List<String> path) {
        FieldTree<F> tree = this;
        for (String key : path) {
            tree = tree.children.getOrDefault(key, new FieldTree<>());
        }
        return !tree.fields.isEmpty();
    }

    /** Visits the fields below this node, in the order of the document. */
    void visit(Node node, Found<F> found) {
        for (Entry entry : node.entries()) {
            Stream.of(entry.name(), ANY)
                    .flatMap(key -> Stream.ofNullable(children.get(key)))
                    .forEach(child -> child.value(node, entry.value(), found));
        }
        node.items().forEach(item -> visit(item, found));
    }

    private void value(Node mapping, Node value, Found<F> found) {
        if (value.items().isEmpty()) {
            fields.forEach(field -> found.take(field, mapping, value));
        } else if (!fields.isEmpty()) {
            value.items().forEach(item -> fields.forEach(field -> found.take(field, mapping, item)));
        }
        if (!children.isEmpty()) {
            visit(value, found);
        }
    }

    /** Returns the scalars at the end of these keys, through lists; none where there are no keys. */
    static List<Node> values(Node node, List<String> path) {
        if (path.isEmpty()) {
            return List.of();
        }
        FieldTree<Boolean> tree = new FieldTree<>();
        tree.add(path, true);
        List<Node> found = new ArrayList<>();
        tree.visit(node, (field, mapping, value) -> {
            if (!value.text().isEmpty()) {
                found.add(value);
            }
        });
        return found;
    }
}
