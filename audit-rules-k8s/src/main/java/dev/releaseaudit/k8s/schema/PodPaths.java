package dev.releaseaudit.k8s.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** Finds the template of pods in a kind, by its shape. */
final class PodPaths {

    private static final int DEEPEST = 4;

    private PodPaths() {}

    static Optional<String> of(KindSchema kind) {
        if (kind.apiVersion().equals("v1") && kind.kind().equals("Pod")) {
            return Optional.of("");
        }
        Deque<Map.Entry<String, ValueSchema>> open = new ArrayDeque<>();
        open.add(Map.entry("", kind.root()));
        while (!open.isEmpty()) {
            Map.Entry<String, ValueSchema> next = open.remove();
            String path = next.getKey();
            if (!path.isEmpty() && isTemplate(next.getValue())) {
                return Optional.of(path);
            }
            if (path.chars().filter(each -> each == '.').count() < DEEPEST - 1) {
                next.getValue().fields().forEach((name, field) -> {
                    if (field.value().type() == ValueType.OBJECT && !name.contains(".") && !name.equals("status")) {
                        open.add(Map.entry(path.isEmpty() ? name : path + "." + name, field.value()));
                    }
                });
            }
        }
        return Optional.empty();
    }

    /** Tells whether an object has metadata and a spec that must have containers with images. */
    private static boolean isTemplate(ValueSchema schema) {
        Optional<FieldSchema> containers =
                schema.field("spec").flatMap(spec -> spec.value().field("containers"));
        return schema.field("metadata").isPresent()
                && containers.filter(FieldSchema::required).isPresent()
                && containers
                        .flatMap(field -> field.value().items())
                        .flatMap(item -> item.field("image"))
                        .isPresent();
    }
}
