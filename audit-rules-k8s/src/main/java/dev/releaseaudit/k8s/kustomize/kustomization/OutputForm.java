package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.patch.PatchMetadata;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.BuildAnnotations;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.k8s.kustomize.tree.Timestamps;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import java.util.List;

/** Writes resources as the tool puts them out: annotations as texts, dates in full, and nothing that JSON has no form for. */
final class OutputForm {

    private static final String LOCAL = "config.kubernetes.io/local-config";

    private OutputForm() {}

    /** Tells whether a resource is for the tool alone, not for the cluster. */
    public static boolean isLocal(Resource resource) {
        Node local = resource.root().get("metadata").get("annotations").get(LOCAL);
        return local.isPresent() && !local.is("false");
    }

    /**
     * Returns the resource as it is put out.
     *
     * @throws Refusal where a patch left it without a kind or a name, or it holds a number that JSON has no form for
     */
    public static Resource of(Resource resource) {
        if (resource.id().kind().isEmpty() || resource.id().name().isEmpty()) {
            throw new Refusal(Problem.Kind.INVALID_RESOURCE, "In the end, a resource has no kind or no name");
        }
        Node root = withoutNotes(PatchMetadata.asTexts(resource.root(), List.of("annotations")));
        return resource.sharingNothing().withRoot(Scalars.map(root, OutputForm::value));
    }

    /** The tool takes the notes to itself out of the annotations. */
    private static Node withoutNotes(Node root) {
        Node annotations = root.get("metadata").get("annotations");
        if (!(annotations instanceof MappingNode mapping)
                || !mapping.get(BuildAnnotations.NEEDS_HASH).isPresent()) {
            return root;
        }
        MappingNode rest = mapping.without(BuildAnnotations.NEEDS_HASH);
        return rest.entries().isEmpty()
                ? NodeEdits.withoutMetadata(root, "annotations")
                : NodeEdits.withMetadata(root, "annotations", rest);
    }

    private static Node value(ScalarNode scalar) {
        if (Scalars.isEndless(scalar)) {
            throw new Refusal(
                    Problem.Kind.INVALID_RESOURCE,
                    scalar,
                    "There is no JSON for the number %s".formatted(scalar.text()));
        }
        if (Scalars.isBinary(scalar)) {
            return Scalars.decoded(scalar);
        }
        return Timestamps.isDate(scalar)
                ? scalar.withText(Timestamps.full(scalar.text()).orElseThrow())
                        .withStyle(ScalarStyle.DOUBLE_QUOTED)
                        .computedFrom(scalar.origins())
                : scalar;
    }
}
