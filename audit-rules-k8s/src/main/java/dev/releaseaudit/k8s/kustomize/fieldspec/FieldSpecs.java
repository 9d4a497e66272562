package dev.releaseaudit.k8s.kustomize.fieldspec;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the fields that one kind of transformer changes.
 *
 * @param list the fields, in the order in which they are changed
 */
public record FieldSpecs(List<FieldSpec> list) {

    /** Holds none. */
    public static final FieldSpecs NONE = new FieldSpecs(List.of());

    /** Copies the list. */
    public FieldSpecs {
        list = List.copyOf(list);
    }

    /**
     * Returns these fields and those of the other that these do not cover.
     *
     * @throws Refusal where the two disagree on whether a field is made
     */
    public FieldSpecs merge(FieldSpecs other) {
        List<FieldSpec> merged = new ArrayList<>(list);
        Map<String, List<FieldSpec>> byPath = new HashMap<>();
        list.forEach(spec ->
                byPath.computeIfAbsent(spec.path(), path -> new ArrayList<>()).add(spec));
        for (FieldSpec spec : other.list) {
            List<FieldSpec> samePath = byPath.computeIfAbsent(spec.path(), path -> new ArrayList<>());
            var known = samePath.stream().filter(each -> each.isCoveredBy(spec)).findFirst();
            if (known.isEmpty()) {
                merged.add(spec);
                samePath.add(spec);
            } else if (known.get().create() != spec.create()) {
                throw new Refusal(
                        Problem.Kind.INVALID_CONFIGURATION,
                        "Two field specs for %s disagree on create".formatted(spec.path()));
            }
        }
        return new FieldSpecs(merged);
    }

    /** Returns these fields in the order in which kustomize keeps them. */
    public FieldSpecs sorted() {
        return new FieldSpecs(list.stream()
                .sorted(Comparator.comparing(FieldSpec::kinds, KindOrder.ORDER))
                .toList());
    }
}
