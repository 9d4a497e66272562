package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Manifests by kind and name. Of two with the same name the first counts. Where no namespace is written, it is the one that the
 * target is applied to, which may be any: what is written in the same way is found first, then what may be the same.
 */
final class NameIndex {

    private record Key(GroupKind kind, String name) {}

    private final Map<GroupKind, List<Manifest>> byKind = new HashMap<>();
    private final Map<Key, Map<String, Manifest>> byName = new HashMap<>();
    private boolean alternatives;

    NameIndex(List<Manifest> manifests) {
        for (Manifest manifest : manifests) {
            GroupKind kind = GroupKind.of(manifest);
            byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(manifest);
            Manifest first = byName.computeIfAbsent(new Key(kind, manifest.name()), key -> new LinkedHashMap<>())
                    .putIfAbsent(manifest.namespace(), manifest);
            alternatives |= first != null && !manifest.name().isEmpty();
        }
    }

    /** Tells whether two have the same name, so that not all can be deployed at a time. */
    boolean holdsAlternatives() {
        return alternatives;
    }

    List<Manifest> all(GroupKind kind) {
        return List.copyOf(byKind.getOrDefault(kind, List.of()));
    }

    Optional<Manifest> find(GroupKind kind, String namespace, String name) {
        Map<String, Manifest> named = byName.getOrDefault(new Key(kind, name), Map.of());
        boolean any = namespace.isEmpty() || KindScope.isClusterWide(kind);
        return Stream.of(namespace, "")
                .flatMap(written -> Stream.ofNullable(named.get(written)))
                .findFirst()
                .or(() -> any ? named.values().stream().findFirst() : Optional.empty());
    }
}
