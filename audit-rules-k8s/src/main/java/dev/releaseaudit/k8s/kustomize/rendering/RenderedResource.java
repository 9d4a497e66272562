package dev.releaseaudit.k8s.kustomize.rendering;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;

/**
 * A resource that a kustomization builds.
 *
 * @param number tells the resource apart from all others of its rendering, whatever it is renamed to
 * @param id its name as it is deployed
 * @param original its name in the file that it comes from
 * @param root its content; each node knows the place that set it and the places that it overrode
 * @param open why its content may differ from what would be deployed, such as a patch that cannot be read
 */
public record RenderedResource(int number, ResourceId id, ResourceId original, Node root, List<Problem> open)
        implements Located {

    /** Copies the list. */
    public RenderedResource {
        open = List.copyOf(open);
    }

    @Override
    public Location location() {
        return root.location();
    }
}
