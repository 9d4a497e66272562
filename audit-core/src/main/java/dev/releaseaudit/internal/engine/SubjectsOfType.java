package dev.releaseaudit.internal.engine;

import dev.releaseaudit.source.Kinded;
import dev.releaseaudit.source.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The subjects of one type, with an index of their kinds, so that a rule about one kind costs nothing for all others. Immutable. */
final class SubjectsOfType<T extends Subject> {

    private final List<T> all;
    private final Map<String, List<T>> byKind = new HashMap<>();

    SubjectsOfType(List<T> sorted) {
        all = List.copyOf(sorted);
        for (T subject : all) {
            byKind.computeIfAbsent(kind(subject), kind -> new ArrayList<>()).add(subject);
        }
    }

    List<T> all() {
        return all;
    }

    List<T> ofKinds(List<String> kinds) {
        if (kinds.isEmpty()) {
            return all;
        }
        if (kinds.size() == 1) {
            return byKind.getOrDefault(kinds.get(0), List.of());
        }
        Set<String> wanted = Set.copyOf(kinds);
        return all.stream().filter(subject -> wanted.contains(kind(subject))).toList();
    }

    private static String kind(Subject subject) {
        return subject instanceof Kinded kinded ? kinded.kind() : "";
    }
}
