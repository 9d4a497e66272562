package dev.releaseaudit.k8s.schema;

import dev.releaseaudit.k8s.schema.Mismatch.MissingField;
import dev.releaseaudit.k8s.schema.Mismatch.UnknownField;
import dev.releaseaudit.k8s.schema.Mismatch.UnknownValue;
import dev.releaseaudit.k8s.schema.Mismatch.WrongType;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarType;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Compares an object with the schema of its kind. What a template will fill in matches anything. */
public final class SchemaCheck {

    private final KubernetesVersion version;
    private final List<Mismatch> found = new ArrayList<>();
    private final Deque<String> steps = new ArrayDeque<>();

    private SchemaCheck(KubernetesVersion version) {
        this.version = version;
    }

    /**
     * Returns what does not match, in document order but for missing fields, which come before what is in their object. A kind
     * that the version does not serve is compared as the last version that served it had it.
     */
    public static List<Mismatch> of(Node object, KindSchema kind, KubernetesVersion version) {
        KubernetesVersion last = kind.served().last();
        SchemaCheck check = new SchemaCheck(last.compareTo(version) < 0 ? last : version);
        check.object(object, kind.root());
        return List.copyOf(check.found);
    }

    private void value(String step, Node value, ValueSchema schema) {
        steps.addLast(step);
        value(value, schema);
        steps.removeLast();
    }

    private void value(Node value, ValueSchema schema) {
        if (value.isNull() || isTemplated(value)) {
            return;
        }
        switch (schema.type()) {
            case OBJECT -> object(value, schema);
            case MAP -> map(value, schema);
            case LIST -> list(value, schema);
            case ANY_OBJECT -> expect(value instanceof MappingNode, value, schema);
            case ANY -> {}
            default -> scalar(value, schema);
        }
    }

    private static boolean isTemplated(Node value) {
        String text = value.text();
        return text.contains("{{") || text.contains("${") || text.contains("$(");
    }

    private boolean expect(boolean matches, Node value, ValueSchema schema) {
        if (!matches) {
            found.add(new WrongType(path(), value, schema.type()));
        }
        return matches;
    }

    private void object(Node value, ValueSchema schema) {
        if (!expect(value instanceof MappingNode, value, schema)) {
            return;
        }
        Map<String, FieldSchema> fields = schema.fields();
        for (FieldSchema field : fields.values()) {
            if (field.required() && isThere(field) && value.get(field.name()).isNull()) {
                found.add(new MissingField(path(field.name()), value, field));
            }
        }
        for (Entry entry : value.entries()) {
            FieldSchema field = fields.get(entry.name());
            if (field != null && isThere(field)) {
                value(entry.name(), entry.value(), field.value());
            } else if (!schema.keepsUnknownFields() && !isTemplated(entry.key()) && entry.key() instanceof ScalarNode) {
                List<String> known = fields.values().stream()
                        .filter(this::isThere)
                        .map(FieldSchema::name)
                        .sorted()
                        .toList();
                found.add(new UnknownField(path(entry.name()), entry, known));
            }
        }
    }

    private boolean isThere(FieldSchema field) {
        return field.versions().contains(version);
    }

    private String path(String last) {
        steps.addLast(last);
        String path = path();
        steps.removeLast();
        return path;
    }

    /** A path is put together for what is found only: most of what is compared matches. */
    private String path() {
        return String.join(".", steps).replace(".[", "[");
    }

    private void map(Node value, ValueSchema schema) {
        if (expect(value instanceof MappingNode, value, schema)) {
            schema.items()
                    .ifPresent(items -> value.entries().forEach(entry -> value(entry.name(), entry.value(), items)));
        }
    }

    private void list(Node value, ValueSchema schema) {
        if (expect(value instanceof SequenceNode, value, schema)) {
            List<Node> items = value.items();
            for (int i = 0; i < items.size(); i++) {
                Node item = items.get(i);
                String place = "[" + i + "]";
                schema.items().ifPresent(each -> value(place, item, each));
            }
        }
    }

    private void scalar(Node value, ValueSchema schema) {
        boolean matches = value instanceof ScalarNode scalar && matches(scalar, schema.type());
        if (expect(matches, value, schema)
                && !schema.values().isEmpty()
                && !schema.values().contains(value.text())) {
            found.add(new UnknownValue(path(), value, schema.values()));
        }
    }

    private static boolean matches(ScalarNode value, ValueType expected) {
        ScalarType given = value.type();
        return switch (expected) {
            case STRING, BASE64, TIME -> given == ScalarType.STRING;
            case INTEGER -> value.integer().isPresent();
            case NUMBER -> given == ScalarType.INTEGER || given == ScalarType.FLOAT;
            case BOOLEAN -> given == ScalarType.BOOLEAN;
            case QUANTITY -> given != ScalarType.BOOLEAN;
            case INTEGER_OR_STRING -> given == ScalarType.INTEGER || given == ScalarType.STRING;
            case LIST, MAP, OBJECT, ANY_OBJECT, ANY -> true;
        };
    }
}
