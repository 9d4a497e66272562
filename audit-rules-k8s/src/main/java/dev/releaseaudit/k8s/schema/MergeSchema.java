package dev.releaseaudit.k8s.schema;

import dev.releaseaudit.model.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows which lists of which kinds a strategic merge patch merges, and by which keys. */
public final class MergeSchema {

    private static final MergeSchema BUILT_IN = read(FactLines.of("merge-keys.txt"));

    private final Map<String, String> kinds;
    private final Map<String, MergeType> types;

    MergeSchema(Map<String, String> kinds, Map<String, MergeType> types) {
        this.kinds = Map.copyOf(kinds);
        this.types = Map.copyOf(types);
    }

    /** Returns the schema that kustomize has built in, that of Kubernetes 1.21. */
    public static MergeSchema builtIn() {
        return BUILT_IN;
    }

    /** Returns the schema that a document in the form of OpenAPI gives, with the extensions of Kubernetes. */
    public static MergeSchema ofOpenApi(Node document) {
        return new OpenApiReader(document).read();
    }

    /** Returns the type of a kind; empty where nothing is known of it, so that all its lists are replaced as a whole. */
    public Optional<MergeType> of(String apiVersion, String kind) {
        return Optional.ofNullable(kinds.get(apiVersion + " " + kind)).map(types::get);
    }

    private static MergeSchema read(List<String> lines) {
        Map<String, String> kinds = new HashMap<>();
        Map<String, MergeType> types = new HashMap<>();
        int blank = lines.lastIndexOf("");
        for (String line : lines.subList(1, blank)) {
            int end = line.lastIndexOf(' ');
            kinds.put(line.substring(0, end), line.substring(end + 1));
        }
        for (String line : lines.subList(blank + 1, lines.size())) {
            String[] words = line.split(" ");
            Map<String, MergeField> fields = new HashMap<>();
            for (int i = 1; i < words.length; i++) {
                fields.put(words[i].split("[\\[:]", 2)[0], field(words[i], types));
            }
            types.put(words[0], name -> Optional.ofNullable(fields.get(name)));
        }
        return new MergeSchema(kinds, types);
    }

    /** Reads {@code name[key,key]:type}. */
    private static MergeField field(String word, Map<String, MergeType> types) {
        int open = word.indexOf('[');
        int close = word.indexOf(']');
        int colon = word.indexOf(':');
        List<String> keys = open < 0 || close == open + 1
                ? List.of()
                : List.of(word.substring(open + 1, close).split(","));
        String type = colon < 0 ? "" : word.substring(colon + 1);
        return new MergeField(open >= 0, keys, () -> Optional.ofNullable(types.get(type)));
    }
}
