package dev.releaseaudit.k8s.kustomize.config;

import dev.releaseaudit.k8s.kustomize.fieldspec.FieldList;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.fieldspec.NameReference;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.schema.KindSelector;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds in definitions of custom resources which fields hold labels, annotations and names of other resources. */
final class CrdDefinitions {

    private static final String EXTENSION = "x-kubernetes-";

    private final Node definitions;
    private final Map<FieldList, List<FieldSpec>> fields = new EnumMap<>(FieldList.class);
    private final List<NameReference> references = new ArrayList<>();

    CrdDefinitions(Node definitions) {
        this.definitions = definitions;
    }

    TransformerConfig config() {
        List<Entry> sorted = definitions.entries().stream()
                .sorted(Comparator.comparing(Entry::name))
                .toList();
        for (Entry definition : sorted) {
            if (!(definition.value() instanceof MappingNode)
                    && !definition.value().isNull()) {
                throw new Refusal(
                        Problem.Kind.INVALID_CONFIGURATION,
                        definition.value(),
                        "%s is no definition; this takes definitions by name, not a CustomResourceDefinition"
                                .formatted(definition.name()));
            }
            Node properties = definition.value().get("Schema").get("properties");
            boolean isKind = List.of("kind", "apiVersion", "metadata").stream()
                    .allMatch(name -> properties.get(name).isPresent());
            if (isKind) {
                String name = definition.name();
                KindSelector kind = new KindSelector("", "", name.substring(name.lastIndexOf('.') + 1));
                walk(kind, name, "", new HashSet<>());
            }
        }
        Map<FieldList, FieldSpecs> lists = new EnumMap<>(FieldList.class);
        fields.forEach((list, specs) -> lists.put(list, FieldSpecs.NONE.merge(new FieldSpecs(specs))));
        return new TransformerConfig(lists, List.of()).merge(new TransformerConfig(Map.of(), references));
    }

    private void walk(KindSelector kind, String type, String path, Set<String> open) {
        if (!open.add(type)) {
            return;
        }
        for (Entry entry : definitions.get(type).get("Schema").get("properties").entries()) {
            Node property = entry.value();
            String here = path + entry.name();
            add(property, "annotation", FieldList.COMMON_ANNOTATIONS, kind, here);
            add(property, "label-selector", FieldList.COMMON_LABELS, kind, here);
            add(property, "identity", FieldList.NAME_PREFIX, kind, here);
            reference(property, kind, here);
            if (!property.get("$ref").text().isEmpty()) {
                walk(kind, property.get("$ref").text(), here + "/", open);
            }
        }
        open.remove(type);
    }

    private void add(Node property, String extension, FieldList list, KindSelector kind, String path) {
        if (property.get(EXTENSION + extension).isPresent()) {
            fields.computeIfAbsent(list, key -> new ArrayList<>()).add(new FieldSpec(kind, path, false));
        }
    }

    private void reference(Node property, KindSelector kind, String path) {
        Node version = property.get(EXTENSION + "object-ref-api-version");
        Node target = property.get(EXTENSION + "object-ref-kind");
        if (version.isPresent() && target.isPresent()) {
            Node key = property.get(EXTENSION + "object-ref-name-key");
            String field = path + "/" + (key.isPresent() ? key.text() : "name");
            FieldSpecs specs = new FieldSpecs(List.of(new FieldSpec(kind, field, false)));
            references.add(new NameReference(new KindSelector("", version.text(), target.text()), specs));
        }
    }
}
