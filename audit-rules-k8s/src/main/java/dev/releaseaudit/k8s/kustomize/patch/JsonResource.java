package dev.releaseaudit.k8s.kustomize.patch;

import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.GoNumber;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import dev.releaseaudit.model.ScalarType;

/** Applies JSON patches to resources, which writes all their values anew: quotes stay only where they must. */
public final class JsonResource {

    private JsonResource() {}

    /** Returns the resource after a patch. */
    public static Resource patch(Resource resource, JsonPatch patch) {
        Node root = resource.root();
        boolean notes = resource.marks().annotated()
                && root.get("metadata").get("annotations").isNull();
        Node prepared = notes
                ? NodeEdits.withMetadata(
                        root,
                        "annotations",
                        NodeEdits.empty(root.get("metadata").location()))
                : root;
        Node patched = Scalars.map(patch.apply(prepared), JsonResource::plain);
        boolean unused =
                notes && patched.get("metadata").get("annotations").entries().isEmpty();
        return resource.sharingNothing().withRoot(unused ? NodeEdits.withoutMetadata(patched, "annotations") : patched);
    }

    private static Node plain(ScalarNode scalar) {
        boolean huge = scalar.type() == ScalarType.INTEGER && scalar.text().length() > GoNumber.EXACT_DIGITS;
        if (huge || scalar.type() == ScalarType.FLOAT && !Scalars.isEndless(scalar)) {
            return scalar.withText(GoNumber.ofJson(scalar));
        }
        ScalarNode plain = scalar.withStyle(ScalarStyle.PLAIN);
        boolean quoted = scalar.style() != ScalarStyle.PLAIN && scalar.type() == ScalarType.STRING;
        return quoted && Scalars.isText(plain) ? plain : scalar;
    }
}
