package dev.releaseaudit.k8s.kustomize.resource;

import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows the values of a resource that kustomize holds once although they stand in several places: a label that one directive
 * adds to the metadata, the selector and the template is one value for all three. Whatever replaces it in one place, such as
 * a patch of the template or a label of an overlay, replaces it in all.
 *
 * @param nodes the values, each the very node that stands in the resource
 */
record SharedValues(Set<Node> nodes) {

    static final SharedValues NONE = new SharedValues(Set.of());

    SharedValues {
        nodes = Set.copyOf(nodes);
    }

    SharedValues with(Collection<? extends Node> more) {
        Set<Node> all = new HashSet<>(nodes);
        all.addAll(more);
        return new SharedValues(all);
    }

    /**
     * Returns what stands in for which value of the new tree: for a shared value, what replaced it somewhere, and for all that
     * replaced it, the one that kustomize comes to last.
     */
    Map<Node, Node> replaced(Node before, Node after) {
        Map<Node, List<Node>> found = new IdentityHashMap<>();
        if (!nodes.isEmpty()) {
            compare(before, after, found);
        }
        Map<Node, Node> replaced = new IdentityHashMap<>();
        found.forEach((shared, fresh) -> {
            Node last = fresh.get(fresh.size() - 1);
            replaced.put(shared, last);
            fresh.forEach(each -> replaced.put(each, last));
        });
        return replaced;
    }

    private void compare(Node before, Node after, Map<Node, List<Node>> found) {
        if (before == after) {
            return;
        }
        if (nodes.contains(before)) {
            boolean instead = after instanceof ScalarNode
                    && !after.history().isEmpty()
                    && after.history().get(0).equals(before.location());
            if (instead) {
                found.computeIfAbsent(before, any -> new ArrayList<>()).add(after);
            }
            return;
        }
        for (int i = 0; i < Math.min(before.items().size(), after.items().size()); i++) {
            compare(before.items().get(i), after.items().get(i), found);
        }
        before.entries().stream()
                .sorted(Comparator.comparing(Entry::name))
                .forEach(entry -> compare(entry.value(), after.get(entry.name()), found));
    }

    /** Returns these values after that. */
    SharedValues after(Map<Node, Node> replaced) {
        Set<Node> left = new HashSet<>(nodes);
        left.removeAll(replaced.keySet());
        left.addAll(replaced.values());
        return new SharedValues(left);
    }

    /** Returns a part of a resource with values of its own. */
    Node detached(Node part) {
        return Scalars.map(part, node -> nodes.contains(node) ? node.movedTo(node.location()) : node);
    }
}
