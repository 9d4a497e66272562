package dev.releaseaudit.k8s.kustomize.rendering;

import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the values in which two trees differ. Items of lists are told apart by the names they have, not by where they stand. */
final class Differences {

    private static final List<String> NAMES = List.of(
            "name",
            "mountPath",
            "containerPort",
            "port",
            "host",
            "path",
            "key",
            "ip",
            "topologyKey",
            "devicePath",
            "type",
            "uid");

    private final List<ValueChange> changes = new ArrayList<>();

    private Differences() {}

    static List<ValueChange> between(Node before, Node after) {
        Differences differences = new Differences();
        differences.compare(before, after, List.of());
        return List.copyOf(differences.changes);
    }

    private void compare(Node before, Node after, List<String> path) {
        if (before == after || before.sameAs(after)) {
            return;
        }
        if (before instanceof MappingNode && after instanceof MappingNode) {
            mappings(before, after, path);
        } else if (before instanceof SequenceNode && after instanceof SequenceNode) {
            sequences(before.items(), after.items(), path);
        } else {
            changes.add(new ValueChange(path, before, after));
        }
    }

    private void mappings(Node before, Node after, List<String> path) {
        for (Entry entry : before.entries()) {
            compare(entry.value(), after.get(entry.name()), with(path, entry.name()));
        }
        for (Entry entry : after.entries()) {
            if (!before.get(entry.name()).isPresent()) {
                changes.add(new ValueChange(
                        with(path, entry.name()), AbsentNode.of(entry.value().location()), entry.value()));
            }
        }
    }

    private void sequences(List<Node> before, List<Node> after, List<String> path) {
        List<Node> rest = new ArrayList<>(after);
        List<Node> gone = new ArrayList<>(before);
        gone.removeIf(
                item -> take(rest, other -> other == item || other.sameAs(item)).isPresent());
        for (Node item : gone) {
            Optional<Node> same = take(rest, other -> sameName(item, other));
            Node counterpart = same.orElseGet(() -> AbsentNode.of(item.location()));
            compare(item, counterpart, with(path, String.valueOf(before.indexOf(item))));
        }
        for (Node item : rest) {
            changes.add(new ValueChange(
                    with(path, String.valueOf(after.indexOf(item))), AbsentNode.of(item.location()), item));
        }
    }

    private static Optional<Node> take(List<Node> from, java.util.function.Predicate<Node> wanted) {
        Optional<Node> found = from.stream().filter(wanted).findFirst();
        found.ifPresent(from::remove);
        return found;
    }

    private static boolean sameName(Node one, Node other) {
        List<String> names =
                NAMES.stream().filter(name -> one.get(name).isPresent()).toList();
        return !names.isEmpty()
                && other.get(names.get(0)).sameAs(one.get(names.get(0)))
                && names.stream().limit(1).allMatch(name -> other.get(name).isPresent());
    }

    private static List<String> with(List<String> path, String last) {
        return Stream.concat(path.stream(), Stream.of(last)).toList();
    }
}
