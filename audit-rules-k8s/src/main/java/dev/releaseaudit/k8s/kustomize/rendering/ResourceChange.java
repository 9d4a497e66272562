package dev.releaseaudit.k8s.kustomize.rendering;

import dev.releaseaudit.model.Node;
import java.util.List;

/**
 * Tells what one directive did to one resource.
 *
 * @param number the resource
 * @param id its name when the directive came to it
 * @param before what it was; absent where the directive added it
 * @param after what it became; absent where the directive removed it
 */
public record ResourceChange(int number, ResourceId id, Node before, Node after) {

    /** Returns the values that differ, the topmost ones only where a whole subtree came or went. */
    public List<ValueChange> changes() {
        return Differences.between(before, after);
    }

    /** Tells whether the directive removed the resource. */
    public boolean removed() {
        return before.isPresent() && !after.isPresent();
    }
}
