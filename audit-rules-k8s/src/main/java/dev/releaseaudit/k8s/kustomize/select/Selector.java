package dev.releaseaudit.k8s.kustomize.select;

import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Optional;

/** Selects resources by expressions for the parts of their names, and by labels and annotations. Empty parts select all. */
public final class Selector {

    private final Optional<GoRegex> group;
    private final Optional<GoRegex> version;
    private final Optional<GoRegex> kind;
    private final Optional<GoRegex> name;
    private final Optional<GoRegex> namespace;
    private final LabelSelector labels;
    private final LabelSelector annotations;
    private final boolean byName;
    private final boolean byLabel;

    /**
     * Reads a selector.
     *
     * @throws dev.releaseaudit.k8s.kustomize.tree.Refusal where an expression does not parse
     */
    public Selector(Node node) {
        this.group = regex(node.get("group"));
        this.version = regex(node.get("version"));
        this.kind = regex(node.get("kind"));
        this.name = regex(node.get("name"));
        this.namespace = regex(node.get("namespace"));
        this.labels = LabelSelector.of(node.get("labelSelector"));
        this.annotations = LabelSelector.of(node.get("annotationSelector"));
        this.byName = List.of(group, version, kind, name, namespace).stream().anyMatch(Optional::isPresent);
        this.byLabel = !node.get("labelSelector").text().isEmpty()
                || !node.get("annotationSelector").text().isEmpty();
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
                && selectsLabels(resource);
    }

    private boolean selectsKind(Id id) {
        return matches(group, id.group()) && matches(version, id.version()) && matches(kind, id.kind());
    }

    /** Tells whether this selects a resource of exactly this name. */
    public boolean selects(Id id) {
        return selectsKind(id) && matches(name, id.name()) && matches(namespace, id.namespace());
    }

    /** Tells whether the labels and annotations of a resource are selected. */
    public boolean selectsLabels(Resource resource) {
        Node metadata = resource.root().get("metadata");
        return annotations.matches(metadata.get("annotations")) && labels.matches(metadata.get("labels"));
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
