package dev.releaseaudit.k8s.cluster;

import dev.releaseaudit.k8s.HelmChart;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Gap;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.k8s.lazy.Lazy;
import dev.releaseaudit.rule.Lookup;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.View;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is deployed together: the releases of one stage, those of which no stage is known, and what controllers make of them.
 * Immutable and safe to share between threads.
 *
 * <pre>{@code
 * if (Cluster.of(project, release).find(release, reference) instanceof Lookup.Missing<ClusterObject> missing) {
 *     return violated(reference, "%s names %s, which nothing creates", release.label(), reference.label());
 * }
 * }</pre>
 */
public final class Cluster implements Subject {

    private static final View<Map<Stage, Cluster>> BY_STAGE = View.of(
            "clusters by stage",
            project ->
                    project.all(Cluster.class).stream().collect(Collectors.toMap(Cluster::stage, Function.identity())));

    private final Stage stage;
    private final List<Release> releases;
    private final ResourceGraph graph;
    private final Lazy<Map<String, List<ClusterObject>>> managed;
    private final Lazy<ClusterGaps> gaps;

    private Cluster(Stage stage, List<Release> releases, List<HelmChart> charts) {
        this.stage = stage;
        this.releases = List.copyOf(releases);
        List<Manifest> manifests = releases.stream()
                .flatMap(release -> release.manifests().stream())
                .toList();
        this.graph = ResourceGraph.of(manifests);
        this.managed = new Lazy<>(() ->
                manifests.stream().flatMap(ManagedObjects::of).collect(Collectors.groupingBy(ClusterObject::label)));
        this.gaps = new Lazy<>(() -> new ClusterGaps(this.releases, charts));
    }

    /**
     * Returns the clusters that these releases are deployed to, one for each stage. What has no known stage may be deployed to
     * any, and what it refers to may be in any.
     */
    public static List<Cluster> of(List<Release> releases, List<HelmChart> charts) {
        return releases.stream()
                .map(Release::stage)
                .distinct()
                .sorted()
                .map(stage -> new Cluster(
                        stage,
                        releases.stream()
                                .filter(release -> stage == Stage.UNKNOWN
                                        || release.stage() == Stage.UNKNOWN
                                        || release.stage() == stage)
                                .toList(),
                        charts))
                .toList();
    }

    /** Returns the cluster that a release is deployed to. */
    public static Cluster of(Project project, Release release) {
        return Optional.ofNullable(project.view(BY_STAGE).get(release.stage()))
                .orElseThrow(() -> new IllegalArgumentException("Not a release of this project: " + release.label()));
    }

    /** Returns the stage. */
    public Stage stage() {
        return stage;
    }

    /** Returns what is deployed there. */
    public List<Release> releases() {
        return releases;
    }

    /** Returns the resources of all releases as one graph. */
    public ResourceGraph graph() {
        return graph;
    }

    /**
     * Looks for what a reference means: in the release that it is part of, beside it, among what controllers make, and among
     * what every cluster has.
     */
    public Lookup<ClusterObject> find(Release from, Reference reference) {
        if (reference.templated()) {
            return new Lookup.Open<>("the name %s is a template".formatted(reference.name()), reference.location());
        }
        return Stream.of(from.graph(), graph)
                .flatMap(each -> each.find(reference).stream())
                .map(ClusterObject::deployed)
                .findFirst()
                .or(() -> managed(reference))
                .or(() -> builtIn(reference))
                .<Lookup<ClusterObject>>map(found -> new Lookup.Found<>(found, found.location()))
                .orElseGet(() -> absent(reference));
    }

    private Optional<ClusterObject> managed(Reference reference) {
        return Stream.of(reference.label(), reference.label().replaceFirst("\\d+$", ManagedObjects.ORDINAL))
                .flatMap(label -> managed.get().getOrDefault(label, List.of()).stream())
                .filter(made -> reference.namespace().isEmpty()
                        || made.namespace().isEmpty()
                        || made.namespace().equals(reference.namespace()))
                .findFirst();
    }

    private static Optional<ClusterObject> builtIn(Reference reference) {
        return BuiltInObjects.contain(reference)
                ? Optional.of(ClusterObject.builtIn(reference.label(), reference.location()))
                : Optional.empty();
    }

    private Lookup<ClusterObject> absent(Reference reference) {
        Optional<Gap> gap = gaps.get().of(reference);
        return gap.isPresent()
                ? new Lookup.Open<>(gap.get().reason(), gap.get().location())
                : new Lookup.Missing<>(releases.stream().map(Release::location).toList());
    }

    /** Returns why there may be more pods in a namespace than those of the workloads that are known. */
    public Optional<Gap> morePods(String namespace) {
        return gaps.get().ofPods(namespace);
    }

    /** Looks for a key of the ConfigMap or Secret that a reference means. */
    public Lookup<Location> key(Release from, Reference reference, String key) {
        Lookup<ClusterObject> object = find(from, reference);
        if (object instanceof Lookup.Found<ClusterObject> found) {
            return key(found.value(), key);
        }
        return object instanceof Lookup.Open<ClusterObject> open
                ? new Lookup.Open<>(open.reason(), open.location())
                : new Lookup.Missing<>(((Lookup.Missing<ClusterObject>) object).searched());
    }

    private static Lookup<Location> key(ClusterObject object, String key) {
        if (object.keys().isEmpty()) {
            return new Lookup.Open<>(
                    "which keys %s has is not written anywhere".formatted(object.label()), object.location());
        }
        Location place = object.keys().get().get(key);
        return place == null ? new Lookup.Missing<>(List.of(object.location())) : new Lookup.Found<>(place, place);
    }

    /** Returns the stage, such as {@code production}. */
    @Override
    public String label() {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Location location() {
        return releases.get(0).location();
    }
}
