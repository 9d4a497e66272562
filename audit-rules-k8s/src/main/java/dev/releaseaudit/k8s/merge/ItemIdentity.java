package dev.releaseaudit.k8s.merge;

import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Optional;

/** Knows by which field the items of a list are told apart. */
final class ItemIdentity {

    private static final List<String> FIELDS = List.of(
            "name",
            "host",
            "path",
            "mountPath",
            "containerPort",
            "port",
            "secretName",
            "key",
            "ip",
            "topologyKey",
            "match");

    private ItemIdentity() {}

    /** Returns the field that names an item; empty where it has none. */
    static Optional<String> of(Node item) {
        return FIELDS.stream()
                .filter(field -> !item.get(field).text().isEmpty())
                .findFirst();
    }

    /** Tells whether two items have the same name, in the same field. */
    static boolean same(Node one, Node other) {
        return of(one).filter(field -> other.get(field).sameAs(one.get(field))).isPresent();
    }

    /** Tells whether two items give one option of a command different values: {@code --port=80} and {@code --port=8080}. */
    static boolean sameOption(Node one, Node other) {
        int end = one.text().indexOf('=') + 1;
        return end > 1 && other.text().startsWith(one.text().substring(0, end));
    }

    /** Tells whether one item is the other with something left out. */
    static boolean isPartOf(Node item, Node whole) {
        return !item.entries().isEmpty()
                && item.entries().stream()
                        .allMatch(entry -> whole.get(entry.name()).sameAs(entry.value()));
    }
}
