package dev.releaseaudit.schema;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the indexes of several minor versions of Kubernetes together. */
final class Versions {

    private final SortedMap<Integer, Index> indexes;

    Versions(Map<Integer, Index> indexes) {
        this.indexes = new TreeMap<>(indexes);
    }

    Index together(GoSources sources) {
        Index together = new Index();
        SortedMap<String, TreeSet<Integer>> kinds = new TreeMap<>();
        SortedMap<String, TreeSet<Integer>> types = new TreeMap<>();
        Map<String, TreeSet<Integer>> fields = new TreeMap<>();
        Map<String, TreeSet<Integer>> merges = new TreeMap<>();
        Map<String, IndexedKind> newest = new TreeMap<>();
        indexes.forEach((version, index) -> {
            index.kinds().forEach(kind -> {
                seen(kinds, kind.key(), version);
                newest.put(kind.key(), kind);
            });
            index.types().forEach((name, members) -> {
                seen(types, name, version);
                members.forEach((field, value) -> {
                    seen(fields, name + " " + field, version);
                    seen(merges, name + " " + field + value.merge(), version);
                    together.type(name).put(field, value);
                });
            });
        });
        newest.forEach((key, kind) -> together.kinds()
                .add(new IndexedKind(
                        kind.apiVersion(),
                        kind.kind(),
                        kind.plural(),
                        kind.scope(),
                        kind.type(),
                        range(kinds.getOrDefault(key, new TreeSet<>()), sources.removed(kind)),
                        sources.notes(kind))));
        together.types()
                .forEach((name, members) -> members.replaceAll((field, value) -> limited(
                        value,
                        types.getOrDefault(name, new TreeSet<>()),
                        fields.getOrDefault(name + " " + field, new TreeSet<>()),
                        merges.getOrDefault(name + " " + field + value.merge(), new TreeSet<>()))));
        return together;
    }

    private static void seen(Map<String, TreeSet<Integer>> all, String key, int version) {
        all.computeIfAbsent(key, each -> new TreeSet<>()).add(version);
    }

    /** A server can be told to serve a version that was removed; that does not count. */
    private static String range(TreeSet<Integer> versions, int removed) {
        return versions.first() + "-" + Math.max(versions.first(), Math.min(versions.last(), removed - 1));
    }

    private static IndexedField limited(
            IndexedField field, TreeSet<Integer> type, TreeSet<Integer> own, TreeSet<Integer> merging) {
        int since = own.first().equals(type.first()) ? 0 : own.first();
        int last = own.last().equals(type.last()) ? 0 : own.last();
        int mergesSince = field.merge().isEmpty() || merging.first().equals(own.first()) ? 0 : merging.first();
        return field.within(mergesSince, since, last);
    }
}
