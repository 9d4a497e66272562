package dev.releaseaudit.model;

import dev.releaseaudit.model.Node.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out what a mapping holds when merge keys and keys that are written twice have taken effect: what is written in the
 * mapping itself wins over what is merged in, an earlier merged mapping over a later one, a later entry over an earlier one.
 */
final class MergeKeys {

    private MergeKeys() {}

    static boolean isMerge(Node key) {
        return key instanceof ScalarNode scalar && isMerge(scalar);
    }

    static boolean isMerge(ScalarNode key) {
        return key.text().equals("<<") && key.style() == ScalarStyle.PLAIN;
    }

    static boolean isMergeable(Node value) {
        return value instanceof MappingNode
                || value instanceof SequenceNode && value.items().stream().allMatch(MappingNode.class::isInstance);
    }

    static List<Entry> effective(List<Entry> written) {
        Map<Object, Entry> own = new LinkedHashMap<>();
        Map<Object, Entry> all = new LinkedHashMap<>();
        for (Entry entry : written) {
            if (!merges(entry)) {
                own.put(name(entry), entry);
            }
        }
        for (Entry entry : written) {
            if (merges(entry)) {
                merged(entry.value()).forEach(each -> all.putIfAbsent(name(each), each));
            } else {
                all.put(name(entry), entry);
            }
        }
        all.replaceAll((name, entry) -> own.getOrDefault(name, entry));
        return List.copyOf(all.values());
    }

    private static boolean merges(Entry entry) {
        return isMerge(entry.key()) && isMergeable(entry.value());
    }

    static List<Entry> merged(Node value) {
        if (value instanceof MappingNode) {
            return value.entries();
        }
        List<Entry> entries = new ArrayList<>();
        value.items().forEach(item -> entries.addAll(item.entries()));
        return entries;
    }

    /** A key that is no scalar has no name; it is like no other key. */
    private static Object name(Entry entry) {
        return entry.key() instanceof ScalarNode ? entry.name() : entry.key();
    }
}
