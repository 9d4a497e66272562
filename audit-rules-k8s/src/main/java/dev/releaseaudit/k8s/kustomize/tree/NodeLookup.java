package dev.releaseaudit.k8s.kustomize.tree;

import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.SequenceNode;
import java.util.List;

/** Follows a path that leads to one value: keys, indexes, {@code -} for the last item, {@code [key=value]} for the first like it. */
public final class NodeLookup {

    private NodeLookup() {}

    /** Returns the value; absent where the path leads nowhere. */
    public static Node find(Node root, List<String> path) {
        Node node = root;
        for (String untrimmed : path) {
            String part = untrimmed.strip();
            if (!part.isEmpty() && node.isPresent()) {
                node = step(node, part);
            }
        }
        return node;
    }

    private static Node step(Node node, String part) {
        if (part.equals("-") || isIndex(part)) {
            List<Node> items = node.items();
            int index = part.equals("-") ? items.size() - 1 : Integer.parseInt(part);
            return index >= 0 && index < items.size() ? items.get(index) : AbsentNode.of(node.location());
        }
        if (part.startsWith("[") && part.endsWith("]") && part.contains("=")) {
            int equals = part.indexOf('=');
            String key = part.substring(1, equals);
            String value = part.substring(equals + 1, part.length() - 1);
            return node.items().stream()
                    .filter(item -> key.isEmpty()
                            ? item.text().equals(value)
                            : item instanceof MappingNode
                                    && item.get(key).isPresent()
                                    && item.get(key).text().equals(value))
                    .findFirst()
                    .orElseGet(() -> AbsentNode.of(node.location()));
        }
        return node instanceof SequenceNode ? AbsentNode.of(node.location()) : node.get(part);
    }

    /** Tells whether a part of a path is an index. */
    static boolean isIndex(String part) {
        return !part.isEmpty() && part.length() < 10 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
