package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.lazy.Lazy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The resources of one release and what connects them: names, selectors and autoscalers. Each index is built once, when
 * somebody first asks, and grows with the size of the release. Immutable and safe to share between threads.
 *
 * <p>A manifest without a namespace is in the one that its target is applied to. Nobody knows which that is, so that it is
 * taken for the same as any other where nothing fits better.
 */
public final class ResourceGraph {

    private final Lazy<NameIndex> names;
    private final Lazy<PodIndex> pods;
    private final Lazy<Map<Manifest, List<Reference>>> outgoing;
    private final Lazy<Map<Manifest, List<Reference>>> incoming;
    private final Lazy<Map<Manifest, List<Selection>>> selecting;

    private ResourceGraph(List<Manifest> manifests) {
        names = new Lazy<>(() -> new NameIndex(manifests));
        pods = new Lazy<>(() -> new PodIndex(manifests.stream()
                .flatMap(manifest -> Workload.of(manifest).stream())
                .toList()));
        outgoing = new Lazy<>(() -> outgoing(manifests));
        incoming = new Lazy<>(this::incoming);
        selecting = new Lazy<>(() -> selecting(manifests));
    }

    /** Returns the graph of these resources. */
    public static ResourceGraph of(List<Manifest> manifests) {
        return new ResourceGraph(List.copyOf(manifests));
    }

    private static Map<Manifest, List<Reference>> outgoing(List<Manifest> manifests) {
        Map<Manifest, List<Reference>> references = new LinkedHashMap<>();
        manifests.forEach(manifest -> references.put(manifest, NamingFields.STANDARD.in(manifest)));
        return references;
    }

    private Map<Manifest, List<Reference>> incoming() {
        Map<Manifest, List<Reference>> references = new HashMap<>();
        references()
                .forEach(reference -> find(reference)
                        .ifPresent(meant -> references
                                .computeIfAbsent(meant, key -> new ArrayList<>())
                                .add(reference)));
        return references;
    }

    private Map<Manifest, List<Selection>> selecting(List<Manifest> manifests) {
        Map<Manifest, List<Selection>> selections = new HashMap<>();
        manifests.stream()
                .flatMap(manifest -> selections(manifest).stream())
                .forEach(selection -> selected(selection)
                        .forEach(workload -> selections
                                .computeIfAbsent(workload.manifest(), key -> new ArrayList<>())
                                .add(selection)));
        return selections;
    }

    /** Returns the resources of this kind in this group, in any version, in the order of the release. */
    public List<Manifest> all(String group, String kind) {
        return names.get().all(new GroupKind(group, kind));
    }

    /** Tells whether two resources have the same name, so that not all of the release can be deployed at a time. */
    public boolean holdsAlternatives() {
        return names.get().holdsAlternatives();
    }

    /** Returns the workloads, in the order of the release. */
    public List<Workload> workloads() {
        return pods.get().all();
    }

    /** Returns the containers of all workloads, in the order of the release. */
    public List<Container> containers() {
        return workloads().stream()
                .flatMap(workload -> workload.containers().stream())
                .toList();
    }

    /** Returns the resource with this name; the namespace is empty where none is written. */
    public Optional<Manifest> find(String group, String kind, String namespace, String name) {
        return names.get().find(new GroupKind(group, kind), namespace, name);
    }

    /** Returns the resource that a reference means; empty where the release has none. */
    public Optional<Manifest> find(Reference reference) {
        return find(reference.group(), reference.kind(), reference.namespace(), reference.name());
    }

    /** Returns all references in the release, in its order. */
    public List<Reference> references() {
        return outgoing.get().values().stream().flatMap(List::stream).toList();
    }

    /** Returns what the fields of this manifest name. */
    public List<Reference> from(Manifest manifest) {
        return outgoing.get().getOrDefault(manifest, List.of());
    }

    /** Returns the references of this release that mean this manifest. */
    public List<Reference> to(Manifest manifest) {
        return List.copyOf(incoming.get().getOrDefault(manifest, List.of()));
    }

    /** Returns the selectors of pods that this manifest has, whether they select any or not. */
    public List<Selection> selections(Manifest manifest) {
        return SelectorFields.STANDARD.in(manifest);
    }

    /** Returns the workloads with pods that a selector selects in a namespace, in the order of the release. */
    public List<Workload> selected(LabelSelector selector, String namespace) {
        return pods.get().selected(selector, namespace);
    }

    /** Returns the workloads with pods that a manifest selects. */
    public List<Workload> selected(Selection selection) {
        return selected(selection.selector(), selection.from().namespace());
    }

    /** Returns the selectors that select pods of this workload: of Services, policies, budgets, and its own. */
    public List<Selection> selecting(Workload workload) {
        return List.copyOf(selecting.get().getOrDefault(workload.manifest(), List.of()));
    }

    /** Returns the autoscalers that decide how many pods this workload has. */
    public List<Scaling> scaling(Manifest workload) {
        return to(workload).stream()
                .flatMap(reference -> Scaling.of(reference).stream())
                .toList();
    }
}
