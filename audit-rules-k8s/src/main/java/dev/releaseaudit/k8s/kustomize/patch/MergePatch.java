package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import java.util.List;

/**
 * A strategic merge patch for whole resources. It changes neither the namespace nor the API version of a resource, and
 * neither its name nor its kind unless that is allowed.
 */
public final class MergePatch {

    private final StrategicMerge merge;
    private final Node patch;
    private final boolean nameMayChange;
    private final boolean kindMayChange;

    /** Creates a patch. */
    public MergePatch(StrategicMerge merge, Node patch, boolean nameMayChange, boolean kindMayChange) {
        this.merge = merge;
        this.patch = patch;
        this.nameMayChange = nameMayChange;
        this.kindMayChange = kindMayChange;
    }

    /**
     * Returns the resource that has or had the name in the patch; each of them where kustomize refused their common name before.
     *
     * @throws Refusal where there is none, or more than one
     */
    public List<Resource> targets(List<Resource> resources) {
        Id wanted = Id.of(patch);
        List<Resource> found = resources.stream()
                .filter(resource -> resource.hasId(wanted::matches))
                .toList();
        long names =
                found.stream().map(each -> each.id().effective()).distinct().count();
        if (names != 1) {
            String namespace = wanted.namespace().isEmpty() ? "" : " in namespace " + wanted.namespace();
            throw new Refusal(
                    Problem.Kind.TARGET_NOT_FOUND,
                    patch,
                    "There %s %s %s (%s)%s to patch"
                            .formatted(
                                    found.isEmpty() ? "is no" : "is more than one",
                                    wanted.kind(),
                                    wanted.name(),
                                    wanted.apiVersion(),
                                    namespace));
        }
        return found;
    }

    /** Returns the resource with the patch merged into it; an empty one where the patch deletes it. */
    public Resource apply(Resource resource) {
        Resource before = nameMayChange || kindMayChange ? resource.remembered() : resource;
        if (MergeDirective.of(patch) == MergeDirective.REPLACE) {
            return before; // kustomize merges such a patch into a copy of itself, and drops the outcome
        }
        Node merged = merge.merge(before.root(), as(before.root().get("apiVersion")));
        if (!(merged instanceof MappingNode mapping) || mapping.entries().isEmpty()) {
            return before.withRoot(AbsentNode.of(patch.location()));
        }
        return before.withRoot(restored(mapping, before.root()));
    }

    /** The kind of the patch counts with the API version of its target, so that a custom resource gets no built-in schema. */
    private Node as(Node apiVersion) {
        return patch instanceof MappingNode mapping ? with(mapping, "apiVersion", apiVersion) : patch;
    }

    private Node restored(MappingNode merged, Node old) {
        Node restored = with(merged, "apiVersion", old.get("apiVersion"));
        if (!kindMayChange) {
            restored = with((MappingNode) restored, "kind", old.get("kind"));
        }
        Node metadata = old.get("metadata");
        if (!nameMayChange) {
            restored = NodeEdits.withMetadata(restored, "name", metadata.get("name"));
        }
        Node namespace = metadata.get("namespace");
        return namespace.isNull() || namespace.text().isEmpty()
                ? NodeEdits.withoutMetadata(restored, "namespace")
                : NodeEdits.withMetadata(restored, "namespace", namespace);
    }

    private static Node with(MappingNode mapping, String key, Node value) {
        return value.isPresent() ? NodeEdits.with(mapping, key, value) : NodeEdits.without(mapping, key);
    }
}
