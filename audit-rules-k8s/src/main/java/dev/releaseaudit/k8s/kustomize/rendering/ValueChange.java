package dev.releaseaudit.k8s.kustomize.rendering;

import dev.releaseaudit.model.Node;
import java.util.List;

/**
 * A value that a directive added, replaced or removed.
 *
 * @param path the keys and indexes that lead to it in the resource as it was (as it became, for what was added)
 * @param before the value that was there; absent where there was none
 * @param after the value that is there now; absent where there is none
 */
public record ValueChange(List<String> path, Node before, Node after) {

    /** Copies the list. */
    public ValueChange {
        path = List.copyOf(path);
    }

    /** Returns the path with dots. */
    public String dotted() {
        return String.join(".", path);
    }

    /** Tells whether the value was removed. */
    public boolean removed() {
        return !after.isPresent();
    }

    /** Tells whether the value was added where there was none. */
    public boolean added() {
        return !before.isPresent();
    }
}
