package dev.releaseaudit.k8s.schema;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers answers, but not without end, since the names that are asked for come from files of strangers. */
final class Memo<V> {

    private static final int MOST = 10_000;

    private final Map<String, V> known = new ConcurrentHashMap<>();

    V get(String key, Function<String, V> compute) {
        V value = known.get(key);
        if (value != null) {
            return value;
        }
        return known.size() < MOST ? known.computeIfAbsent(key, compute) : compute.apply(key);
    }
}
