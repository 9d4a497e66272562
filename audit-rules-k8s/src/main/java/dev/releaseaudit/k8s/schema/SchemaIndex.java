package dev.releaseaudit.k8s.schema;

import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The kinds that are known with their fields: those of Kubernetes 1.15 and later, the custom resources that most repositories
 * use, and those that the audited tree defines. Reads only the parts that somebody asks for.
 */
public final class SchemaIndex {

    private static final SchemaIndex PUBLISHED = new SchemaIndex(Map.of());
    private static final KubernetesVersion NEWEST = new KubernetesVersion(37);

    private final Map<String, KindSchema> defined;
    private final Memo<Optional<Scope>> scopes = new Memo<>();
    private final Memo<Optional<String>> podPaths = new Memo<>();
    private final Memo<List<KindSchema>> named = new Memo<>();

    private SchemaIndex(Map<String, KindSchema> defined) {
        this.defined = Map.copyOf(defined);
    }

    /** Returns the kinds of Kubernetes and the published custom resources. */
    public static SchemaIndex published() {
        return PUBLISHED;
    }

    /** Returns the newest version of Kubernetes that the index knows. */
    public static KubernetesVersion newest() {
        return NEWEST;
    }

    /**
     * Returns the version that an option of a rule names; the newest where it is empty.
     *
     * @throws IllegalArgumentException where it names none
     */
    public static KubernetesVersion version(String option) {
        return option.isEmpty()
                ? NEWEST
                : KubernetesVersion.parse(option)
                        .orElseThrow(() -> new IllegalArgumentException("kubernetes is a version such as 1.30"));
    }

    /** Returns this index with the kinds of more CustomResourceDefinitions, which count more than published ones. */
    public SchemaIndex with(Collection<Node> definitions) {
        Map<String, KindSchema> all = new HashMap<>(defined);
        for (Node definition : definitions) {
            for (KindSchema kind : DefinedKinds.of(definition)) {
                all.put(kind.apiVersion() + " " + kind.kind(), kind);
            }
        }
        return new SchemaIndex(all);
    }

    /** Returns what is known of a kind; empty where nothing is. */
    public Optional<KindSchema> find(String apiVersion, String kind) {
        return Optional.ofNullable(defined.get(apiVersion + " " + kind)).or(() -> published(apiVersion, kind));
    }

    private static Optional<KindSchema> published(String apiVersion, String kind) {
        return parts(group(apiVersion))
                .flatMap(part -> part.find(apiVersion, kind).stream())
                .findFirst();
    }

    /** Returns all that is known of a kind in a group, by the names of its versions. */
    public List<KindSchema> versions(String group, String kind) {
        return kinds(group).stream()
                .filter(key -> key.endsWith(" " + kind))
                .flatMap(key -> find(key.substring(0, key.indexOf(' ')), kind).stream())
                .toList();
    }

    /** Returns where the objects of a kind stand, in whatever version; empty where the kind is not known. */
    public Optional<Scope> scope(String group, String kind) {
        return scopes.get(
                group + " " + kind,
                key -> versions(group, kind).stream().map(KindSchema::scope).findFirst());
    }

    /**
     * Returns where the pod is that objects of a kind run, as {@link KindSchema#podPath} does; of a version that is not known,
     * or whose definition leaves it open, where it is in another one.
     */
    public Optional<String> podPath(String apiVersion, String kind) {
        return podPaths.get(
                apiVersion + " " + kind,
                key -> Stream.of(
                                find(apiVersion, kind).stream(),
                                published(apiVersion, kind).stream(),
                                versions(group(apiVersion), kind).stream())
                        .flatMap(schemas -> schemas)
                        .flatMap(schema -> schema.podPath().stream())
                        .findFirst());
    }

    /** Returns the names of the kinds in a group that are known, each after its group and version, {@code apps/v1 Deployment}. */
    public List<String> kinds(String group) {
        return new ArrayList<>(new TreeSet<>(Stream.concat(
                        parts(group).flatMap(part -> part.kinds().stream()), defined.keySet().stream())
                .filter(key -> group(key.substring(0, key.indexOf(' '))).equals(group))
                .toList()));
    }

    /** Returns all that is known of kinds of this name, in whatever group, those of Kubernetes first. */
    public List<KindSchema> named(String kind) {
        return named.get(
                kind,
                name -> Stream.of(
                                BuiltIn.PART.kinds().stream(),
                                defined.keySet().stream(),
                                Published.all().flatMap(part -> part.kinds().stream()))
                        .flatMap(keys -> keys)
                        .filter(key -> key.endsWith(" " + name))
                        .flatMap(key -> find(key.substring(0, key.indexOf(' ')), name).stream())
                        .toList());
    }

    /** Tells whether a group is one of Kubernetes itself, whose kinds are all known. */
    public boolean isBuiltIn(String group) {
        return BuiltIn.PART.hasGroup(group);
    }

    /** Returns the part of Kubernetes itself. */
    static IndexPart builtIn() {
        return BuiltIn.PART;
    }

    /** Returns what the metadata of any object holds. */
    static ValueSchema objectMeta() {
        return BuiltIn.PART.type("meta.v1.ObjectMeta");
    }

    private static String group(String apiVersion) {
        return apiVersion.substring(0, Math.max(0, apiVersion.indexOf('/')));
    }

    private static Stream<IndexPart> parts(String group) {
        List<String> names = Published.GROUPS.get(group);
        return names == null ? Stream.of(BuiltIn.PART) : names.stream().map(Published::part);
    }

    /** The part of Kubernetes, read when somebody asks for one of its kinds. */
    private static final class BuiltIn {

        private static final IndexPart PART = IndexPart.builtIn("index/kubernetes.txt");
    }

    /** The parts of custom resources, each read when somebody asks for one of its kinds. */
    private static final class Published {

        private static final Map<String, List<String>> GROUPS = groups();
        private static final Map<String, IndexPart> PARTS = new ConcurrentHashMap<>();

        private static Map<String, List<String>> groups() {
            Map<String, List<String>> groups = new HashMap<>();
            for (String line : FactLines.of("index/custom-groups.txt")) {
                List<String> words = Arrays.asList(line.split(" "));
                groups.put(words.get(0), words.subList(1, words.size()));
            }
            return groups;
        }

        private static Stream<IndexPart> all() {
            return GROUPS.values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .sorted()
                    .map(Published::part);
        }

        private static IndexPart part(String name) {
            return PARTS.computeIfAbsent(name, each -> IndexPart.published("index/" + each + ".txt", BuiltIn.PART));
        }
    }
}
