package dev.releaseaudit.k8s.kustomize.fieldspec;

import dev.releaseaudit.k8s.kustomize.tree.FieldPaths;
import dev.releaseaudit.k8s.schema.KindSelector;
import java.util.List;

/**
 * Names a field of certain kinds.
 *
 * @param kinds the kinds
 * @param path the keys that lead to the field, with {@code /} between them; lists are passed through
 * @param keys the keys one by one
 * @param create whether the field is made where it is missing
 */
public record FieldSpec(KindSelector kinds, String path, List<String> keys, boolean create) {

    /** Copies the list. */
    public FieldSpec {
        keys = List.copyOf(keys);
    }

    /** Takes the path apart. */
    public FieldSpec(KindSelector kinds, String path, boolean create) {
        this(kinds, path, FieldPaths.split(path, '/'), create);
    }

    /** Returns a field that every kind has, and that is made where it is missing. */
    public static FieldSpec ofAnyKind(String path) {
        return new FieldSpec(KindSelector.ANY, path, true);
    }

    /** Tells whether the other one, at the same path, covers the kinds of this one. */
    boolean isCoveredBy(FieldSpec other) {
        return path.equals(other.path) && other.kinds.covers(kinds);
    }
}
