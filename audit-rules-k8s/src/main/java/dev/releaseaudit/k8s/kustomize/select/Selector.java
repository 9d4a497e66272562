package dev.releaseaudit.k8s.kustomize.select;

import dev.releaseaudit.k8s.kustomize.regex.GoRegex;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Selects resources by expressions for the parts of their names, and by labels and annotations. Empty parts select all. */
public final class Selector {

    private final Optional<GoRegex> group;
    private final Optional<GoRegex> version;
    private final Optional<GoRegex> kind;
    private final Optional<GoRegex> name;
    private final Optional<GoRegex> namespace;
    private final Supplier<LabelSelector> labels;
    private final Supplier<LabelSelector> annotations;
    private final boolean byName;
    private final boolean byLabel;

    /**
     * Reads a selector.
     *
     * @throws dev.releaseaudit.k8s.kustomize.rendering.Refusal where an expression does not parse
     */
    public Selector(Node node) {
        this.group = regex(node.get("group"));
        this.version = regex(node.get("version"));
        this.kind = regex(node.get("kind"));
        this.name = regex(node.get("name"));
        this.namespace = regex(node.get("namespace"));
        this.labels = lazily(node.get("labelSelector"));
        this.annotations = lazily(node.get("annotationSelector"));
        this.byName = List.of(group, version, kind, name, namespace).stream().anyMatch(Optional::isPresent);
        this.byLabel = !node.get("labelSelector").text().isEmpty()
                || !node.get("annotationSelector").text().isEmpty();
    }

    /** Kustomize reads these expressions when it comes to the first resource whose name is selected. */
    private static Supplier<LabelSelector> lazily(Node node) {
        return node.text().isEmpty() ? () -> LabelSelector.NONE : () -> LabelSelector.of(node);
    }

    private static Optional<GoRegex> regex(Node node) {
        return node.text().isEmpty() ? Optional.empty() : Optional.of(GoRegex.ofWhole(node.text()));
    }

    private static boolean matches(Optional<GoRegex> regex, String text) {
        return regex.isEmpty() || regex.get().find(text);
    }

    /** Returns the resources that a patch with this target is for. First and present names count. */
    public List<Resource> select(List<Resource> resources) {
        return resources.stream().filter(this::selects).toList();
    }

    private boolean selects(Resource resource) {
        Id first = resource.originalId();
        Id present = resource.id();
        return (matches(namespace, first.effectiveNamespace()) || matches(namespace, present.effectiveNamespace()))
                && (matches(name, first.name()) || matches(name, present.name()))
                && selectsKind(present)
                && labels.get().matches(metadata(resource, "labels"))
                && annotations.get().matches(metadata(resource, "annotations"));
    }

    private boolean selectsKind(Id id) {
        return matches(group, id.group()) && matches(version, id.version()) && matches(kind, id.kind());
    }

    /** Tells whether this selects a resource of exactly this name. */
    public boolean selects(Id id) {
        return selectsKind(id) && matches(name, id.name()) && matches(namespace, id.namespace());
    }

    /** Tells whether the labels and annotations of a resource are selected. Both expressions are read, whatever one says. */
    public boolean selectsLabels(Resource resource) {
        boolean annotated = annotations.get().matches(metadata(resource, "annotations"));
        return labels.get().matches(metadata(resource, "labels")) && annotated;
    }

    private static Node metadata(Resource resource, String field) {
        return resource.root().get("metadata").get(field);
    }

    /** Tells whether this says anything about names and kinds. */
    public boolean isByName() {
        return byName;
    }

    /** Tells whether this says anything about labels or annotations. */
    public boolean isByLabel() {
        return byLabel;
    }
}
