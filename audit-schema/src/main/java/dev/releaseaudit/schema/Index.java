package dev.releaseaudit.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Kinds and the types of their objects.
 *
 * @param kinds the kinds
 * @param types the types by name, each with its fields
 */
record Index(SortedSet<IndexedKind> kinds, SortedMap<String, SortedMap<String, IndexedField>> types) {

    private static final Pattern TYPE = Pattern.compile("[\\[{]*(?<name>[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+)");

    Index() {
        this(new TreeSet<>(), new TreeMap<>());
    }

    SortedMap<String, IndexedField> type(String name) {
        return types.computeIfAbsent(name, key -> new TreeMap<>());
    }

    /** Leaves out the types that no kind leads to. */
    void prune() {
        SortedSet<String> reached = new TreeSet<>();
        Deque<String> open = kinds.stream().map(IndexedKind::type).collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (reached.add(name)) {
                for (IndexedField field :
                        types.getOrDefault(name, new TreeMap<>()).values()) {
                    Matcher matcher = TYPE.matcher(field.value());
                    if (matcher.matches()) {
                        open.push(matcher.group("name"));
                    }
                }
            }
        }
        types.keySet().retainAll(reached);
    }

    /** Writes the kinds, an empty line and the types. */
    String text(String head) {
        StringBuilder text = new StringBuilder(head);
        kinds.forEach(kind -> text.append(kind).append('\n'));
        text.append('\n');
        for (Map.Entry<String, SortedMap<String, IndexedField>> type : types.entrySet()) {
            text.append(type.getKey());
            type.getValue()
                    .forEach((name, field) ->
                            text.append(' ').append(name).append(':').append(field));
            text.append('\n');
        }
        return text.toString();
    }
}
