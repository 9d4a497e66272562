package dev.releaseaudit.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads the kinds and types of one version of Kubernetes from its OpenAPI document. */
final class SwaggerReader {

    private static final String EXTENSION = "x-kubernetes-";
    private static final String REFERENCE = "#/definitions/";
    private static final String NAMESPACES = "/namespaces/{namespace}/";

    /** The one kind that can be listed and not created. */
    private static final Set<String> READ_ONLY = Set.of("/api/v1/componentstatuses");

    private final JsonNode document;
    private final Map<String, String> plurals = new HashMap<>();
    private final Map<String, String> scopes = new HashMap<>();

    SwaggerReader(JsonNode document) {
        this.document = document;
    }

    Index read() {
        document.path("paths").propertyStream().forEach(path -> path(path.getKey(), path.getValue()));
        Index index = new Index();
        document.path("definitions")
                .propertyStream()
                .forEach(each -> definition(index, each.getKey(), each.getValue()));
        return index;
    }

    /** Looks at the paths of collections: what can only be created, as reviews can, stands in no place outside namespaces. */
    private void path(String path, JsonNode operations) {
        JsonNode created = operations.path("post").path(EXTENSION + "group-version-kind");
        JsonNode listed = operations.path("get").path(EXTENSION + "group-version-kind");
        if ((created.isMissingNode() && listed.isMissingNode())
                || path.indexOf('{', path.indexOf(NAMESPACES) + NAMESPACES.length()) >= 0) {
            return;
        }
        String key = key(created.isMissingNode() ? listed : created);
        boolean inNamespace = path.contains(NAMESPACES);
        if (inNamespace || (!created.isMissingNode() && !scopes.containsKey(key)) || READ_ONLY.contains(path)) {
            plurals.put(key, path.substring(path.lastIndexOf('/') + 1));
            scopes.put(key, inNamespace ? "namespaced" : listed.isMissingNode() ? "none" : "cluster");
        }
    }

    private static String key(JsonNode kind) {
        String group = kind.path("group").asString();
        String version = kind.path("version").asString();
        return (group.isEmpty() ? version : group + "/" + version)
                + " "
                + kind.path("kind").asString();
    }

    private void definition(Index index, String name, JsonNode schema) {
        JsonNode kinds = schema.path(EXTENSION + "group-version-kind");
        String type = TypeNames.shortened(name);
        if (kinds.size() == 1) {
            String key = key(kinds.get(0));
            int space = key.indexOf(' ');
            index.kinds()
                    .add(new IndexedKind(
                            key.substring(0, space),
                            key.substring(space + 1),
                            plurals.getOrDefault(key, ""),
                            scopes.getOrDefault(key, "none"),
                            type,
                            "",
                            ""));
        }
        if (!schema.path("properties").isMissingNode() || kinds.size() == 1) {
            Map<String, IndexedField> fields = index.type(type);
            schema.path("properties")
                    .propertyStream()
                    .forEach(each -> fields.put(each.getKey(), field(each.getKey(), each.getValue(), schema)));
        }
    }

    private IndexedField field(String name, JsonNode schema, JsonNode owner) {
        boolean required = owner.path("required")
                .valueStream()
                .anyMatch(each -> each.asString().equals(name));
        return new IndexedField(value(schema), required, merge(schema), 0, 0, 0);
    }

    private static String merge(JsonNode schema) {
        boolean merges = schema.path(EXTENSION + "patch-strategy").asString().contains("merge");
        if (!merges || !schema.path("type").asString().equals("array")) {
            return "";
        }
        String keys = schema.path(EXTENSION + "list-map-keys")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(","));
        String key = schema.path(EXTENSION + "patch-merge-key").asString();
        return "~" + key + (keys.isEmpty() || keys.equals(key) ? "" : "=" + keys);
    }

    private String value(JsonNode schema) {
        String reference = schema.path("$ref").asString();
        if (!reference.isEmpty()) {
            return reference(reference.substring(REFERENCE.length()));
        }
        String type = schema.path("type").asString();
        String format = schema.path("format").asString();
        return switch (type) {
            case "array" -> "[" + value(schema.path("items"));
            case "object" ->
                schema.path("additionalProperties").isObject() ? "{" + value(schema.path("additionalProperties")) : "o";
            case "string" ->
                format.equals("byte")
                        ? "y"
                        : format.equals("date-time") ? "t" : format.equals("int-or-string") ? "p" : "s";
            case "integer" -> "i";
            case "number" -> "n";
            case "boolean" -> "b";
            default -> "x";
        };
    }

    private String reference(String name) {
        JsonNode definition = document.path("definitions").path(name);
        if (name.endsWith(".Quantity")) {
            return "q";
        }
        return definition.path("properties").isMissingNode() ? value(definition) : TypeNames.shortened(name);
    }
}
