package dev.releaseaudit.k8s.kustomize.tree;

import dev.releaseaudit.k8s.kustomize.regex.GoRegex;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Changes the values that a path leads to, of which there may be many: {@code *} passes through all items of a list,
 * {@code [key=expression]} through those that match.
 */
public final class PathUpdate {

    private final List<String> path;
    private final boolean create;
    private final Location place;
    private final UnaryOperator<Node> change;
    private int found;

    /**
     * Prepares an update.
     *
     * @param create whether what is missing on the way is made; the value itself is then absent before the change
     * @param place where what is made comes from
     */
    public PathUpdate(List<String> path, boolean create, Location place, UnaryOperator<Node> change) {
        this.path = path;
        this.create = create;
        this.place = place;
        this.change = change;
    }

    /** Returns the tree after the update. */
    public Node apply(Node root) {
        return update(root, 0);
    }

    /** Returns how many values were changed. */
    public int found() {
        return found;
    }

    private Node update(Node node, int depth) {
        if (depth == path.size()) {
            found++;
            return change.apply(node);
        }
        String part = path.get(depth);
        if (NodeLookup.isIndex(part)) {
            return atIndex(list(node), Integer.parseInt(part), depth);
        }
        if (part.startsWith("[") && part.endsWith("]")) {
            return matching(list(node), part, depth);
        }
        if (part.equals("*")) {
            List<Node> items = new ArrayList<>(list(node).items());
            items.replaceAll(item -> update(item, depth + 1));
            return NodeEdits.withItems(list(node), items);
        }
        return field(node, part, depth);
    }

    private Node field(Node node, String key, int depth) {
        if (!(node instanceof MappingNode) && !node.isNull()) {
            throw wrong(node);
        }
        Node value = node.get(key);
        if (!value.isPresent() && !create) {
            return node;
        }
        boolean last = depth == path.size() - 1;
        Node start = value.isPresent() || last
                ? value
                : isList(path.get(depth + 1)) ? SequenceNode.of(List.of(), place) : NodeEdits.empty(place);
        if (start instanceof ScalarNode && !last && !start.isNull()) {
            throw wrong(start);
        }
        MappingNode mapping = node instanceof MappingNode known ? known : NodeEdits.empty(place);
        Node changed = update(start, depth + 1);
        return changed == value || !changed.isPresent() ? node : NodeEdits.with(mapping, key, changed);
    }

    private Node atIndex(SequenceNode list, int index, int depth) {
        List<Node> items = new ArrayList<>(list.items());
        if (index == items.size() && create) {
            items.add(
                    depth == path.size() - 1
                            ? AbsentNode.of(place)
                            : isList(path.get(depth + 1)) ? SequenceNode.of(List.of(), place) : NodeEdits.empty(place));
        }
        if (index >= items.size()) {
            throw wrong(list);
        }
        items.set(index, update(items.get(index), depth + 1));
        return NodeEdits.withItems(list, items);
    }

    private Node matching(SequenceNode list, String part, int depth) {
        int equals = part.indexOf('=');
        if (equals < 0) {
            throw wrong(list);
        }
        String key = part.substring(1, equals);
        String expression = part.substring(equals + 1, part.length() - 1);
        GoRegex regex = GoRegex.of(expression);
        List<Node> items = new ArrayList<>(list.items());
        int before = found;
        items.replaceAll(
                item -> matches(item, key, regex) ? update(item, key.isEmpty() ? path.size() : depth + 1) : item);
        if (found == before && create) {
            Node value = ScalarNode.of(expression, ScalarStyle.PLAIN, place);
            Node item = key.isEmpty() ? value : NodeEdits.with(NodeEdits.empty(place), key, value);
            items.add(update(item, key.isEmpty() ? path.size() : depth + 1));
        }
        return NodeEdits.withItems(list, items);
    }

    private static boolean matches(Node item, String key, GoRegex regex) {
        Node value = key.isEmpty() ? item : item.get(key);
        if (!(value instanceof ScalarNode scalar)) {
            return false;
        }
        String written = switch (scalar.style()) {
            case DOUBLE_QUOTED -> '"' + scalar.text() + '"';
            case SINGLE_QUOTED -> "'" + scalar.text() + "'";
            default -> scalar.text().strip();
        };
        return regex.find(written);
    }

    private SequenceNode list(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence;
        }
        if (node.isNull()) {
            return SequenceNode.of(List.of(), place);
        }
        throw wrong(node);
    }

    private static boolean isList(String part) {
        return NodeLookup.isIndex(part) || part.startsWith("[") && part.endsWith("]");
    }

    private Refusal wrong(Node node) {
        return new Refusal(
                Problem.Kind.INVALID_REPLACEMENT,
                node,
                "%s does not lead through this".formatted(String.join(".", path)));
    }
}
