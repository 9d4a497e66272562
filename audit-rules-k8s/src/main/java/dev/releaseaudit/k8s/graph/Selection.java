package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;

/**
 * A selector of pods in a manifest.
 *
 * @param from what has the selector
 * @param field the keys that lead to it
 * @param node where it is; absent where it is not set, which may have a meaning of its own
 * @param selector what it selects
 */
public record Selection(Manifest from, String field, Node node, LabelSelector selector) implements Located {

    @Override
    public Location location() {
        return node.location();
    }
}
