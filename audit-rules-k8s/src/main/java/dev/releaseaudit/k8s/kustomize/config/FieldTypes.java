package dev.releaseaudit.k8s.kustomize.config;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Knows which fields the files of kustomize may have, from {@code fields.txt}, which says itself how it is written. */
final class FieldTypes {

    private static final Map<String, Map<String, String>> TYPES = read();

    private FieldTypes() {}

    /** Returns the names of the fields of a type, and what each holds. */
    static Map<String, String> of(String type) {
        return Objects.requireNonNull(TYPES.get(type), type);
    }

    /** Tells whether there is a type of this name. */
    static boolean contain(String type) {
        return TYPES.containsKey(type);
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> types = new HashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : DataLines.of("fields.txt")) {
            String[] words = line.split(" ");
            if (line.startsWith("[")) {
                fields = new LinkedHashMap<>();
                types.put(words[0].substring(1, words[0].length() - 1), fields);
                if (words.length == 3) {
                    fields.putAll(Objects.requireNonNull(types.get(words[2]), line));
                }
            } else if (words.length == 2) {
                fields.put(words[0], words[1]);
            }
        }
        return types;
    }
}
