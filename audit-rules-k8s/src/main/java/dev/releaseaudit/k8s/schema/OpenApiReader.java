package dev.releaseaudit.k8s.schema;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how lists merge from the definitions of an OpenAPI document; a definition is looked at when a patch comes to it. */
final class OpenApiReader {

    private static final String EXTENSION = "x-kubernetes-";
    private static final String REFERENCE = "#/definitions/";
    private static final int LONGEST_CHAIN = 20;

    private final Node definitions;

    OpenApiReader(Node document) {
        this.definitions = document.get("definitions");
    }

    MergeSchema read() {
        Map<String, String> kinds = new HashMap<>();
        Map<String, MergeType> types = new HashMap<>();
        for (Entry definition : definitions.entries()) {
            types.put(definition.name(), type(definition.value()));
            for (Node kind :
                    definition.value().get(EXTENSION + "group-version-kind").items()) {
                String group = kind.get("group").text();
                String version = kind.get("version").text();
                String apiVersion = group.isEmpty() ? version : group + "/" + version;
                kinds.put(apiVersion + " " + kind.get("kind").text(), definition.name());
            }
        }
        return (apiVersion, kind) ->
                Optional.ofNullable(kinds.get(apiVersion + " " + kind)).map(types::get);
    }

    private MergeType type(Node schema) {
        return name -> {
            Node property = schema.get("properties").get(name);
            Node given = property.isPresent() ? property : schema.get("additionalProperties");
            return Optional.of(given).filter(each -> !each.entries().isEmpty()).map(each -> field(resolved(each)));
        };
    }

    private MergeField field(Node schema) {
        List<String> strategies =
                Arrays.asList(schema.get(EXTENSION + "patch-strategy").text().split(","));
        List<String> keys = schema.get(EXTENSION + "list-map-keys").items().stream()
                .map(Node::text)
                .toList();
        Node key = schema.get(EXTENSION + "patch-merge-key");
        boolean list = schema.get("type").is("array");
        List<String> effective = !keys.isEmpty() ? keys : key.isPresent() ? List.of(key.text()) : List.of();
        Node inside = list ? resolved(schema.get("items")) : schema;
        return new MergeField(strategies.contains("merge"), effective, () -> Optional.of(type(inside)));
    }

    private Node resolved(Node schema) {
        Node resolved = schema;
        for (int i = 0; i < LONGEST_CHAIN && resolved.get("$ref").text().startsWith(REFERENCE); i++) {
            resolved = definitions.get(resolved.get("$ref").text().substring(REFERENCE.length()));
        }
        return resolved;
    }
}
