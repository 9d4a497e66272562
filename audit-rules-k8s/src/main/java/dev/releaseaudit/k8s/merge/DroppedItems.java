package dev.releaseaudit.k8s.merge;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what a list had that the one in its place has not. What merely changed is not lost. */
final class DroppedItems {

    private final List<DroppedItem> lost = new ArrayList<>();

    private DroppedItems() {}

    /**
     * Compares a list with the one in its place.
     *
     * @param name the field that holds it
     */
    static List<DroppedItem> between(String name, Node before, Node after) {
        DroppedItems all = new DroppedItems();
        all.items(name, before, after);
        return List.copyOf(all.lost);
    }

    /** Pairs the items that are equal, then those of the same name or option, then those that look alike, in order. */
    private void items(String list, Node before, Node after) {
        List<Node> gone = new ArrayList<>(before.items());
        List<Node> left = new ArrayList<>(after.items());
        gone.removeIf(item -> take(left, item::sameAs).isPresent());
        gone.removeIf(DroppedItems::saysNothing);
        gone.removeIf(item -> paired(item, take(left, other -> ItemIdentity.same(item, other)), true));
        gone.removeIf(item -> paired(item, take(left, other -> ItemIdentity.isPartOf(other, item)), true));
        gone.removeIf(item ->
                take(left, other -> ItemIdentity.sameOption(item, other)).isPresent());
        if (gone.size() > left.size() || left.stream().anyMatch(MappingNode.class::isInstance)) {
            boolean oneForOne = gone.size() == left.size();
            gone.removeIf(item -> paired(item, take(left, other -> alike(item, other)), oneForOne));
            gone.stream().map(item -> DroppedItem.of(list, item)).forEach(lost::add);
        }
    }

    /** An entry such as {@code - {}} stands for everything; what names something instead of it narrows it. */
    private static boolean saysNothing(Node item) {
        return item instanceof MappingNode && item.entries().isEmpty();
    }

    private boolean paired(Node item, Optional<Node> counterpart, boolean same) {
        counterpart.ifPresent(other -> values(item, other, same));
        return counterpart.isPresent();
    }

    private void values(Node before, Node after, boolean same) {
        for (Entry entry : before.entries()) {
            Node now = after.get(entry.name());
            if (entry.value() instanceof SequenceNode && now instanceof SequenceNode) {
                items(entry.name(), entry.value(), now);
            } else if (now.isPresent()) {
                values(entry.value(), now, same);
            } else if (same && after instanceof MappingNode) {
                lost.add(DroppedItem.part(before, entry));
            }
        }
    }

    private static boolean alike(Node one, Node other) {
        return one.entries().stream().anyMatch(entry -> other.get(entry.name()).isPresent());
    }

    private static Optional<Node> take(List<Node> from, Predicate<Node> wanted) {
        Optional<Node> found = from.stream().filter(wanted).findFirst();
        found.ifPresent(from::remove);
        return found;
    }
}
