package dev.releaseaudit.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads the kinds and types of CustomResourceDefinitions; what has the shape of a type of Kubernetes gets its name. */
final class CrdReader {

    private static final String EXTENSION = "x-kubernetes-";
    private static final String QUANTITY = "^(\\+|-)?(([0-9]+";

    private final Index index = new Index();
    private final Map<String, String> namesByShape;

    CrdReader(Map<String, String> shapesOfKubernetes) {
        this.namesByShape = new HashMap<>(shapesOfKubernetes);
    }

    /** Returns the types of the core of Kubernetes by their shapes. */
    static Map<String, String> shapes(Index kubernetes) {
        Map<String, String> shapes = new HashMap<>();
        kubernetes.types().forEach((name, fields) -> {
            if (name.startsWith("core.v1.") || name.startsWith("meta.v1.")) {
                shapes.put(shape(fields), name);
            }
        });
        return shapes;
    }

    /** Writes the fields of a type so that two types with the same shape have the same text. */
    private static String shape(SortedMap<String, IndexedField> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ":"
                        + field.getValue().value()
                        + (field.getValue().required() ? "!" : ""))
                .collect(Collectors.joining(" "));
    }

    void read(JsonNode definition) {
        JsonNode spec = definition.path("spec");
        String kind = spec.path("names").path("kind").asString();
        for (JsonNode version : spec.path("versions")) {
            String apiVersion =
                    spec.path("group").asString() + "/" + version.path("name").asString();
            String notes = (version.path("deprecated").asBoolean(false) ? " deprecated" : "")
                    + (version.path("served").asBoolean(true) ? "" : " unserved");
            JsonNode schema = version.path("schema").path("openAPIV3Schema");
            index.kinds()
                    .add(new IndexedKind(
                            apiVersion,
                            kind,
                            spec.path("names").path("plural").asString(),
                            spec.path("scope").asString().toLowerCase(Locale.ROOT),
                            root(kind + "." + version.path("name").asString(), schema),
                            "",
                            notes));
        }
    }

    Index index() {
        return index;
    }

    private String root(String name, JsonNode schema) {
        SortedMap<String, IndexedField> fields = fields(name, schema);
        fields.put("apiVersion", new IndexedField("s", false));
        fields.put("kind", new IndexedField("s", false));
        fields.put("metadata", new IndexedField("meta.v1.ObjectMeta", false));
        fields.computeIfPresent("status", (key, status) -> new IndexedField("o", false));
        index.types().put(name, fields);
        return name;
    }

    private SortedMap<String, IndexedField> fields(String path, JsonNode schema) {
        SortedMap<String, IndexedField> fields = new TreeMap<>();
        schema.path("properties").propertyStream().forEach(property -> {
            String name = property.getKey();
            boolean required = schema.path("required")
                    .valueStream()
                    .anyMatch(each -> each.asString().equals(name));
            fields.put(name, new IndexedField(value(path + "." + name, property.getValue()), required));
        });
        if (schema.path(EXTENSION + "preserve-unknown-fields").asBoolean(false)) {
            fields.put("*", new IndexedField("x", false));
        }
        return fields;
    }

    private String value(String path, JsonNode schema) {
        if (schema.path(EXTENSION + "int-or-string").asBoolean(false)) {
            return schema.path("pattern").asString().startsWith(QUANTITY) ? "q" : "p";
        }
        return switch (schema.path("type").asString()) {
            case "array" -> "[" + value(path, schema.path("items"));
            case "object" -> object(path, schema);
            case "string" -> text(schema);
            case "integer" -> "i";
            case "number" -> "n";
            case "boolean" -> "b";
            default -> "x";
        };
    }

    private static String text(JsonNode schema) {
        if (schema.path("enum").isArray()) {
            return Enums.text(
                    schema.path("enum").valueStream().map(JsonNode::asString).toList());
        }
        return switch (schema.path("format").asString()) {
            case "byte" -> "y";
            case "date-time" -> "t";
            default -> "s";
        };
    }

    private String object(String path, JsonNode schema) {
        if (schema.path("additionalProperties").isObject()) {
            return "{" + value(path, schema.path("additionalProperties"));
        }
        if (schema.path("properties").isMissingNode()) {
            return "o";
        }
        SortedMap<String, IndexedField> fields = fields(path, schema);
        return namesByShape.computeIfAbsent(shape(fields), shape -> {
            index.types().put(path, fields);
            return path;
        });
    }
}
