package dev.releaseaudit.k8s.merge;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.secrets.KeyName;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item of a list, or a part of one, that a patch dropped.
 *
 * @param name what it is, without values that may be secret
 * @param node the item
 */
public record DroppedItem(String name, Node node) implements Located {

    /** Lists of words, any of which may be a password. */
    private static final Set<String> WORDS = Set.of("args", "command");

    /**
     * Says what a list item is by what tells it apart from its neighbours. Values of options, and of keys that name secrets,
     * are left out.
     */
    static DroppedItem of(String list, Node item) {
        if (!item.text().isEmpty()) {
            String option = item.text().split("=", 2)[0];
            boolean hidden = WORDS.contains(list) && !option.startsWith("-");
            return new DroppedItem(hidden ? "a word of " + list : option, item);
        }
        String name = ItemIdentity.of(item)
                .map(field -> field + " " + item.get(field).text())
                .or(() -> named(item))
                .or(() -> scalar(item))
                .orElseGet(() -> keys(item));
        return new DroppedItem(name, item);
    }

    private static Optional<String> named(Node item) {
        return item.entries().stream()
                .filter(entry -> !entry.value().get("name").text().isEmpty())
                .map(entry -> entry.name() + " " + entry.value().get("name").text())
                .findFirst();
    }

    private static Optional<String> scalar(Node item) {
        return item.walk()
                .flatMap(node -> node.text().isEmpty()
                        ? node.entries().stream()
                                .filter(entry -> !entry.value().text().isEmpty())
                                .map(DroppedItem::field)
                        : Stream.of(node.text()))
                .findFirst();
    }

    private static String field(Node.Entry entry) {
        return KeyName.of(entry.name()).isSecret()
                ? entry.name()
                : entry.name() + " " + entry.value().text();
    }

    /** Says what an item is that has no text in it, such as {@code from podSelector}. */
    private static String keys(Node item) {
        return item.walk()
                .flatMap(node -> node.entries().stream().limit(1))
                .map(Node.Entry::name)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" "), keys -> keys.isEmpty() ? "an empty entry" : keys));
    }

    /** Says what a part of a list item is. */
    static DroppedItem part(Node item, Node.Entry part) {
        String owner = ItemIdentity.of(item)
                .map(field -> " of " + item.get(field).text())
                .orElse("");
        return new DroppedItem(part.name() + owner, part.value());
    }

    @Override
    public Location location() {
        return node.location();
    }
}
