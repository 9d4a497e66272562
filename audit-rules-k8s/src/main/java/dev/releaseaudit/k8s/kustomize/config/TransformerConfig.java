package dev.releaseaudit.k8s.kustomize.config;

import dev.releaseaudit.k8s.kustomize.fieldspec.FieldList;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.fieldspec.KindOrder;
import dev.releaseaudit.k8s.kustomize.fieldspec.NameReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says which fields the transformers of a kustomization change. Immutable. */
public final class TransformerConfig {

    /** Says nothing. */
    public static final TransformerConfig NONE = new TransformerConfig(Map.of(), List.of());

    private final Map<FieldList, FieldSpecs> fields;
    private final List<NameReference> nameReferences;

    /** Creates a configuration; lists that are missing are empty. */
    public TransformerConfig(Map<FieldList, FieldSpecs> fields, List<NameReference> nameReferences) {
        this.fields = Map.copyOf(fields);
        this.nameReferences = List.copyOf(nameReferences);
    }

    /** Returns what kustomize does unless it is told more. */
    public static TransformerConfig standard() {
        return StandardConfig.VALUE;
    }

    /** Returns one of the lists. */
    public FieldSpecs fields(FieldList list) {
        return fields.getOrDefault(list, FieldSpecs.NONE);
    }

    /** Returns where the names of resources are written in others. */
    public List<NameReference> nameReferences() {
        return nameReferences;
    }

    /**
     * Returns a configuration that says what both say.
     *
     * @throws dev.releaseaudit.k8s.kustomize.rendering.Refusal where the two disagree
     */
    public TransformerConfig merge(TransformerConfig other) {
        if (other == NONE || other == this) {
            return this;
        }
        if (this == NONE && other == StandardConfig.VALUE) {
            return other;
        }
        Map<FieldList, FieldSpecs> merged = new EnumMap<>(FieldList.class);
        for (FieldList list : FieldList.values()) {
            merged.put(list, fields(list).merge(other.fields(list)).sorted());
        }
        return new TransformerConfig(merged, merge(nameReferences, other.nameReferences));
    }

    private static List<NameReference> merge(List<NameReference> known, List<NameReference> others) {
        List<NameReference> merged = new ArrayList<>(known);
        for (NameReference other : others) {
            boolean found = false;
            for (int i = 0; i < merged.size(); i++) {
                NameReference each = merged.get(i);
                if (each.target().equals(other.target())) {
                    merged.set(i, new NameReference(each.target(), each.fields().merge(other.fields())));
                    found = true;
                }
            }
            if (!found) {
                merged.add(other);
            }
        }
        merged.sort(Comparator.comparing(NameReference::target, KindOrder.ORDER));
        return merged;
    }

    TransformerConfig sorted() {
        Map<FieldList, FieldSpecs> sorted = new EnumMap<>(FieldList.class);
        for (FieldList list : FieldList.values()) {
            sorted.put(list, fields(list).sorted());
        }
        return new TransformerConfig(sorted, merge(List.of(), nameReferences));
    }
}
