package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Is an item of a list, or a part of one, that a patch dropped. */
record LostItem(String name, Node node) implements Located {

    /** Says what a list item is by what tells it apart from its neighbours. */
    static LostItem of(Node item) {
        String name = ItemNames.of(item)
                .map(field -> field + " " + item.get(field).text())
                .or(() -> named(item))
                .or(() -> scalar(item))
                .orElseGet(() -> keys(item));
        return new LostItem(name, item);
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
                                .map(entry -> entry.name() + " " + entry.value().text())
                        : Stream.of(node.text()))
                .findFirst();
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
    static Stream<LostItem> part(Node item, Node.Entry part) {
        String owner =
                ItemNames.of(item).map(field -> " of " + item.get(field).text()).orElse("");
        return Stream.of(new LostItem(part.name() + owner, part.value()));
    }

    @Override
    public Location location() {
        return node.location();
    }
}
