package dev.releaseaudit.k8s.schema;

import dev.releaseaudit.k8s.lazy.Lazy;
import dev.releaseaudit.k8s.schema.KindSchema.Deprecation;
import dev.releaseaudit.k8s.schema.KindSchema.Origin;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the kinds that a CustomResourceDefinition makes known. */
final class DefinedKinds {

    private static final String EXTENSION = "x-kubernetes-";
    private static final String QUANTITY = "^(\\+|-)?(([0-9]+";

    private DefinedKinds() {}

    static List<KindSchema> of(Node definition) {
        Node spec = definition.get("spec");
        return spec.get("versions").items().stream()
                .map(version -> kind(spec, version))
                .toList();
    }

    private static KindSchema kind(Node spec, Node version) {
        Node own = version.at("schema.openAPIV3Schema");
        Node schema = own.isPresent() ? own : spec.at("validation.openAPIV3Schema");
        boolean deprecated = version.get("deprecated").truth() == Truth.YES;
        return new KindSchema(
                spec.get("group").text() + "/" + version.get("name").text(),
                spec.at("names.kind").text(),
                spec.at("names.plural").text(),
                spec.get("scope").is("Cluster") ? Scope.CLUSTER : Scope.NAMESPACED,
                Origin.DEFINED,
                VersionRange.ALL,
                new Deprecation(deprecated, Optional.empty(), Optional.empty()),
                root(schema));
    }

    private static ValueSchema root(Node schema) {
        return ValueSchema.object(new Lazy<>(() -> {
            ObjectFields own = fields(schema);
            Map<String, FieldSchema> all = new HashMap<>(own.fields());
            for (String name : List.of("apiVersion", "kind")) {
                all.put(name, optional(name, ValueSchema.of(ValueType.STRING)));
            }
            all.put("metadata", optional("metadata", SchemaIndex.objectMeta()));
            return new ObjectFields(all, own.open() || !schema.get("properties").isPresent());
        }));
    }

    private static FieldSchema optional(String name, ValueSchema value) {
        return field(name, value, false);
    }

    private static FieldSchema field(String name, ValueSchema value, boolean required) {
        return new FieldSchema(name, value, required, Optional.empty(), VersionRange.ALL);
    }

    private static ObjectFields fields(Node schema) {
        Map<String, FieldSchema> fields = new HashMap<>();
        schema.get("properties").entries().forEach(property -> {
            String name = property.name();
            boolean required = !property.value().get("default").isPresent()
                    && schema.get("required").items().stream().anyMatch(each -> each.is(name));
            fields.put(name, field(name, value(property.value()), required));
        });
        return new ObjectFields(
                fields, schema.get(EXTENSION + "preserve-unknown-fields").truth() == Truth.YES);
    }

    private static ValueSchema value(Node schema) {
        if (schema.get(EXTENSION + "int-or-string").truth() == Truth.YES) {
            boolean quantity = schema.get("pattern").text().startsWith(QUANTITY);
            return ValueSchema.of(quantity ? ValueType.QUANTITY : ValueType.INTEGER_OR_STRING);
        }
        return switch (schema.get("type").text()) {
            case "array" -> ValueSchema.of(ValueType.LIST, value(schema.get("items")));
            case "object" -> object(schema);
            case "string" -> text(schema);
            case "integer" -> ValueSchema.of(ValueType.INTEGER);
            case "number" -> ValueSchema.of(ValueType.NUMBER);
            case "boolean" -> ValueSchema.of(ValueType.BOOLEAN);
            default -> ValueSchema.of(ValueType.ANY);
        };
    }

    private static ValueSchema object(Node schema) {
        Node values = schema.get("additionalProperties");
        if (!values.entries().isEmpty()) {
            return ValueSchema.of(ValueType.MAP, value(values));
        }
        return schema.get("properties").isPresent()
                ? ValueSchema.object(new Lazy<>(() -> fields(schema)))
                : ValueSchema.of(ValueType.ANY_OBJECT);
    }

    private static ValueSchema text(Node schema) {
        List<String> values =
                schema.get("enum").items().stream().map(Node::text).toList();
        if (!values.isEmpty()) {
            return ValueSchema.oneOf(values);
        }
        return switch (schema.get("format").text()) {
            case "byte" -> ValueSchema.of(ValueType.BASE64);
            case "date-time" -> ValueSchema.of(ValueType.TIME);
            default -> ValueSchema.of(ValueType.STRING);
        };
    }
}
