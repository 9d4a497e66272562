package dev.releaseaudit.k8s.merge;

import dev.releaseaudit.k8s.kustomize.rendering.ResourceChange;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceId;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the lists that a strategic merge patch replaced, where somebody may have expected a merge. */
public final class ReplacedLists {

    private final ResourceId resource;
    private final List<ReplacedList> found = new ArrayList<>();

    private ReplacedLists(ResourceId resource) {
        this.resource = resource;
    }

    /**
     * Finds those that a patch replaced in one resource.
     *
     * @param patch what the patch says
     */
    public static List<ReplacedList> in(ResourceChange touch, Node patch) {
        ReplacedLists lists = new ReplacedLists(touch.id());
        lists.fields(touch.before(), touch.after(), patch, "");
        return List.copyOf(lists.found);
    }

    private void fields(Node before, Node after, Node patch, String path) {
        if (patch.get("$patch").isPresent()) {
            return;
        }
        for (Entry entry : patch.entries()) {
            String name = entry.name();
            String below = path.isEmpty() ? name : path + "." + name;
            if (entry.value() instanceof SequenceNode) {
                list(before.get(name), after.get(name), patch, name, below);
            } else {
                fields(before.get(name), after.get(name), entry.value(), below);
            }
        }
    }

    private void list(Node before, Node after, Node parent, String name, String path) {
        Node patch = parent.get(name);
        if (patch.items().stream().anyMatch(item -> item.get("$patch").isPresent())
                || patch.items().isEmpty()) {
            return;
        }
        if (after.sameAs(patch) && !isMerged(before, after)) {
            List<DroppedItem> lost = DroppedItems.between(name, before, after);
            if (!lost.isEmpty()) {
                found.add(new ReplacedList(
                        resource, path, FieldSpan.of(parent, name).location(), lost));
            }
            return;
        }
        for (Node item : patch.items()) {
            fields(counterpart(before, item), counterpart(after, item), item, path);
        }
    }

    /** An item that was merged stands where it stood, even if the patch says all that is in it. */
    private static boolean isMerged(Node before, Node after) {
        Set<Location> places = before.items().stream().map(Node::location).collect(Collectors.toSet());
        return after.items().stream().map(Node::location).anyMatch(places::contains);
    }

    private static Node counterpart(Node list, Node item) {
        Optional<Node> found = list.items().stream()
                .filter(other -> ItemIdentity.same(item, other))
                .findFirst();
        return found.orElseGet(() -> list.get(""));
    }
}
