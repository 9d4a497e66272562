package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields that select pods of the same namespace from {@code selectors.txt}, which says itself how it is written. */
final class SelectorFields {

    static final SelectorFields STANDARD = new SelectorFields(DataLines.of("selectors.txt"));

    private record Field(String path, boolean labels, boolean allWhereUnset) {

        Selection read(Manifest manifest) {
            Node node = manifest.root().at(path);
            boolean unset = labels ? node.entries().isEmpty() : !node.isPresent() || node.isNull();
            LabelSelector selector = labels ? LabelSelector.ofLabels(node) : LabelSelector.of(node);
            return new Selection(manifest, path, node, unset && allWhereUnset ? LabelSelector.EVERYTHING : selector);
        }
    }

    private final Map<GroupKind, List<Field>> byKind = new HashMap<>();

    private SelectorFields(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split("\\s+");
            Field field = new Field(words[1], words[2].equals("labels"), words[3].equals("all"));
            byKind.computeIfAbsent(GroupKind.parse(words[0]), kind -> new ArrayList<>())
                    .add(field);
        }
    }

    List<Selection> in(Manifest manifest) {
        return byKind.getOrDefault(GroupKind.of(manifest), List.of()).stream()
                .map(field -> field.read(manifest))
                .toList();
    }
}
