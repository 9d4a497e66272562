package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.graph.LabelSelector.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Objects by their labels, so that a selector looks at those alone that have the rarest of the labels that it asks for.
 *
 * @param <T> the objects
 */
final class LabelIndex<T> {

    private record Labelled<T>(int position, T object, PodLabels labels) {}

    private final List<Labelled<T>> all = new ArrayList<>();
    private final Map<String, Map<String, List<Labelled<T>>>> byLabel = new HashMap<>();
    /** Labels that a controller adds with values that nobody knows here find nothing by their value. */
    private final Set<String> added = new HashSet<>();

    LabelIndex(List<T> objects, Function<T, PodLabels> labels) {
        for (T object : objects) {
            var labelled = new Labelled<>(all.size(), object, labels.apply(object));
            all.add(labelled);
            added.addAll(labelled.labels().added());
            labelled.labels()
                    .written()
                    .forEach((key, value) -> byLabel.computeIfAbsent(key, k -> new HashMap<>())
                            .computeIfAbsent(value, v -> new ArrayList<>())
                            .add(labelled));
        }
    }

    /** Returns what the selector selects, in the order of the objects. */
    List<T> selected(LabelSelector selector) {
        return fewest(selector)
                .map(postings -> postings.stream().flatMap(List::stream))
                .orElseGet(all::stream)
                .filter(candidate -> selector.matches(candidate.labels()))
                .sorted(Comparator.comparingInt(Labelled::position))
                .map(Labelled::object)
                .toList();
    }

    private Optional<List<List<Labelled<T>>>> fewest(LabelSelector selector) {
        return selector.requirements().stream()
                .filter(requirement -> !added.contains(requirement.key()))
                .flatMap(requirement -> having(requirement).stream())
                .min(Comparator.comparingInt(
                        postings -> postings.stream().mapToInt(List::size).sum()));
    }

    /** Returns those that a requirement can hold for; empty where it does not ask for a label. */
    private Optional<List<List<Labelled<T>>>> having(Requirement requirement) {
        Map<String, List<Labelled<T>>> values = byLabel.getOrDefault(requirement.key(), Map.of());
        return switch (requirement.operator()) {
            case IN ->
                Optional.of(requirement.values().stream()
                        .flatMap(value -> Stream.ofNullable(values.get(value)))
                        .toList());
            case EXISTS -> Optional.of(List.copyOf(values.values()));
            case NOT_IN, DOES_NOT_EXIST -> Optional.empty();
        };
    }
}
