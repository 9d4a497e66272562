package dev.releaseaudit.k8s.kustomize.rendering;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;

/**
 * Tells what one directive of one kustomization did.
 *
 * @param directive what kind of directive it is
 * @param folder the kustomization that it stands in
 * @param node the directive as it is written in the kustomization
 * @param body what it applies: a patch, wherever it is written; absent where the directive is all there is
 * @param matched the resources that it selected, whether or not it changed them, as they were named then
 * @param changed the resources that it changed
 */
public record Effect(
        Directive directive,
        String folder,
        Node node,
        Node body,
        List<ResourceId> matched,
        List<ResourceChange> changed)
        implements Located {

    /** Copies the lists. */
    public Effect {
        matched = List.copyOf(matched);
        changed = List.copyOf(changed);
    }

    /** Tells whether it selected nothing. */
    public boolean matchedNothing() {
        return matched.isEmpty();
    }

    /** Tells whether it changed nothing, although it may have selected something. */
    public boolean changedNothing() {
        return changed.isEmpty();
    }

    /** Returns the place in the kustomization. */
    @Override
    public Location location() {
        return node.location();
    }
}
