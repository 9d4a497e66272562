package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.schema.ReferenceField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields that name other objects: those that kustomize brings up to date, and those of {@code references.txt}, which says
 * itself how it is written.
 */
final class NamingFields {

    private static final String POD = "pod";
    private static final List<String> CONTAINERS = List.of("initContainers", "containers", "ephemeralContainers");

    static final NamingFields STANDARD = read(DataLines.of("references.txt"));

    private final FieldTree<NamingField> pod = new FieldTree<>();
    private final Map<GroupKind, FieldTree<NamingField>> byKind = new HashMap<>();

    private final Map<String, FieldTree<NamingField>> ofAnyGroup = new HashMap<>();

    private NamingFields() {}

    private static NamingFields read(List<String> lines) {
        NamingFields fields = new NamingFields();
        lines.stream().map(line -> line.split("\\s+")).forEach(fields::add);
        ReferenceField.builtIn().stream().filter(NamingFields::isOfKind).forEach(fields::addUnlessKnown);
        return fields;
    }

    /** Pods are read by one list for all kinds; a permission for a name is no use of the object. */
    private static boolean isOfKind(ReferenceField field) {
        return !field.path().contains("template/spec/")
                && !field.path().endsWith("resourceNames")
                && !field.kinds().kind().equals("Pod");
    }

    /** Adds a field that kustomize knows, unless the list says more about it. */
    private void addUnlessKnown(ReferenceField known) {
        String kind = known.kinds().kind();
        List<String> path = path(known.path());
        boolean listed = byKind.entrySet().stream()
                .anyMatch(fields ->
                        fields.getKey().kind().equals(kind) && fields.getValue().has(path));
        FieldTree<NamingField> tree = ofAnyGroup.computeIfAbsent(kind, key -> new FieldTree<>());
        if (!listed && !tree.has(path)) {
            GroupKind target =
                    new GroupKind(known.target().group(), known.target().kind());
            NamingField field = new NamingField(path, target, false, Set.of(), "", List.of(), NameForm.NAME, Set.of());
            tree.add(path, field);
        }
    }

    private void add(String[] words) {
        Map<String, String> options = new HashMap<>();
        for (String word : Arrays.asList(words).subList(3, words.length)) {
            options.put(word.split("=", 2)[0], word.split("=", 2)[1]);
        }
        for (List<String> path : paths(words[1])) {
            NamingField field = field(path, words[2], options);
            trees(words[0]).forEach(tree -> tree.add(path, field));
        }
    }

    private static NamingField field(List<String> path, String target, Map<String, String> options) {
        boolean beside = target.startsWith("{");
        return new NamingField(
                path,
                GroupKind.parse(beside ? target.substring(1, target.length() - 1) : target),
                beside,
                words(options.getOrDefault("only", "")),
                options.getOrDefault("namespace", ""),
                path(options.getOrDefault("keys", "")),
                NameForm.valueOf(options.getOrDefault("form", "name").toUpperCase(Locale.ROOT)),
                words(options.getOrDefault("except", "")));
    }

    private Stream<FieldTree<NamingField>> trees(String owners) {
        if (owners.equals(POD)) {
            return Stream.of(pod);
        }
        String group = owners.substring(0, owners.indexOf('/') + 1);
        return words(owners.substring(group.length())).stream()
                .map(kind -> byKind.computeIfAbsent(GroupKind.parse(group + kind), key -> new FieldTree<>()));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(","));
    }

    /** A path that starts with {@code @} is one in each list of containers. */
    private static List<List<String>> paths(String text) {
        return text.startsWith("@/")
                ? CONTAINERS.stream()
                        .map(list -> path(list + text.substring(1)))
                        .toList()
                : List.of(path(text));
    }

    private static List<String> path(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split("(?<!\\\\)/"))
                        .map(key -> key.replace("\\/", "/"))
                        .toList();
    }

    /** Returns what the fields of this manifest name, those of its pod last. */
    List<Reference> in(Manifest manifest) {
        List<Reference> found = new ArrayList<>();
        FieldTree.Found<NamingField> take =
                (field, mapping, value) -> field.read(manifest, mapping, value).ifPresent(found::add);
        Stream.ofNullable(byKind.get(GroupKind.of(manifest))).forEach(tree -> tree.visit(manifest.root(), take));
        Stream.ofNullable(ofAnyGroup.get(manifest.kind())).forEach(tree -> tree.visit(manifest.root(), take));
        Workload.of(manifest).ifPresent(workload -> pod.visit(workload.podSpec(), take));
        return List.copyOf(found);
    }
}
