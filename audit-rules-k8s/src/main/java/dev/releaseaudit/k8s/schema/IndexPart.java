package dev.releaseaudit.k8s.schema;

import dev.releaseaudit.k8s.schema.KindSchema.Deprecation;
import dev.releaseaudit.k8s.schema.KindSchema.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A part of the index: lines of kinds, an empty line, lines of types, comments between. A line is searched for and taken apart
 * when somebody asks for it.
 */
final class IndexPart {

    private final String text;
    private final Origin origin;
    private final Optional<IndexPart> shared;
    private final Memo<Optional<KindSchema>> kinds = new Memo<>();
    private final Map<String, ObjectFields> types = new ConcurrentHashMap<>();

    private IndexPart(String text, Origin origin, Optional<IndexPart> shared) {
        this.text = text;
        this.origin = origin;
        this.shared = shared;
    }

    /** Reads the part that Kubernetes itself makes known. */
    static IndexPart builtIn(String resource) {
        return new IndexPart(FactLines.text(resource), Origin.BUILT_IN, Optional.empty());
    }

    /** Reads a part whose types also are those of Kubernetes. */
    static IndexPart published(String resource, IndexPart kubernetes) {
        return new IndexPart(FactLines.text(resource), Origin.PUBLISHED, Optional.of(kubernetes));
    }

    /** Tells whether there is a kind in a version of this group. */
    boolean hasGroup(String group) {
        return group.isEmpty() ? text.contains("\nv1 ") : text.contains("\n" + group + "/");
    }

    /** Returns the kinds, each after its group and version. */
    List<String> kinds() {
        return text.substring(0, text.indexOf("\n\n"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
                .toList();
    }

    Optional<KindSchema> find(String apiVersion, String kind) {
        return kinds.get(apiVersion + " " + kind, key -> line(key).map(line -> kind(apiVersion, kind, line)));
    }

    /** Returns what a type of this name holds. */
    ValueSchema type(String name) {
        return ValueSchema.object(() -> types.computeIfAbsent(name, this::fields));
    }

    /** Returns what stands behind a word at the beginning of a line. */
    private Optional<String> line(String word) {
        int start = text.indexOf("\n" + word + " ");
        if (start < 0) {
            return Optional.empty();
        }
        int end = text.indexOf('\n', start + 1);
        return Optional.of(text.substring(start + word.length() + 2, end));
    }

    private KindSchema kind(String apiVersion, String kind, String line) {
        String[] words = line.split(" ");
        Scope scope = switch (words[1]) {
            case "namespaced" -> Scope.NAMESPACED;
            case "cluster" -> Scope.CLUSTER;
            default -> Scope.NONE;
        };
        VersionRange served = VersionRange.ALL;
        Deprecation deprecation = new Deprecation(false, Optional.empty(), Optional.empty());
        for (String word : List.of(words).subList(3, words.length)) {
            String value = word.substring(word.indexOf('=') + 1);
            if (word.startsWith("deprecated")) {
                Optional<KubernetesVersion> since = word.contains("=")
                        ? Optional.of(new KubernetesVersion(Integer.parseInt(value)))
                        : Optional.empty();
                deprecation = new Deprecation(true, since, deprecation.replacement());
            } else if (word.startsWith("replacement")) {
                deprecation =
                        new Deprecation(deprecation.deprecated(), deprecation.since(), Optional.of(replacement(value)));
            } else if (Character.isDigit(word.charAt(0))) {
                int dash = word.indexOf('-');
                served = VersionRange.of(
                        Integer.parseInt(word.substring(0, dash)), Integer.parseInt(word.substring(dash + 1)));
            }
        }
        String plural = words[0].equals("-") ? "" : words[0];
        return new KindSchema(apiVersion, kind, plural, scope, origin, served, deprecation, type(words[2]));
    }

    private static String replacement(String value) {
        int slash = value.lastIndexOf('/');
        String apiVersion = value.startsWith("/") ? value.substring(1, slash) : value.substring(0, slash);
        return apiVersion + " " + value.substring(slash + 1);
    }

    private ObjectFields fields(String type) {
        String line =
                line(type).or(() -> shared.flatMap(part -> part.line(type))).orElse("");
        Map<String, FieldSchema> fields = new HashMap<>();
        for (int start = 0; start < line.length(); ) {
            int space = line.indexOf(' ', start);
            int end = space < 0 ? line.length() : space;
            FieldSchema field = new FieldText(line.substring(start, end), this).read();
            fields.put(field.name(), field);
            start = end + 1;
        }
        boolean open = fields.remove("*") != null;
        return new ObjectFields(Map.copyOf(fields), open);
    }
}
