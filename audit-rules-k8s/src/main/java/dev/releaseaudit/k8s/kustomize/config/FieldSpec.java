package dev.releaseaudit.k8s.kustomize.config;

import dev.releaseaudit.k8s.kustomize.tree.PathText;
import java.util.List;

/**
 * Names a field of certain kinds.
 *
 * @param kinds the kinds
 * @param path the keys that lead to the field, with {@code /} between them; lists are passed through
 * @param create whether the field is made where it is missing
 */
public record FieldSpec(KindSelector kinds, String path, boolean create) {

    /** Returns a field that every kind has, and that is made where it is missing. */
    public static FieldSpec ofAnyKind(String path) {
        return new FieldSpec(KindSelector.ANY, path, true);
    }

    /** Returns the keys one by one. */
    public List<String> keys() {
        return PathText.split(path, '/');
    }

    /** Tells whether the other one, at the same path, covers the kinds of this one. */
    boolean isCoveredBy(FieldSpec other) {
        return path.equals(other.path) && other.kinds.covers(kinds);
    }
}
