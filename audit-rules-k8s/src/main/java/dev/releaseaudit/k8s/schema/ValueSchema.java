package dev.releaseaudit.k8s.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is known of a value: its type, and what is in it. What is in an object is read when somebody asks. */
public final class ValueSchema {

    private final ValueType type;
    private final List<String> values;
    private final Optional<ValueSchema> inner;
    private final Supplier<ObjectFields> object;

    private ValueSchema(
            ValueType type, List<String> values, Optional<ValueSchema> inner, Supplier<ObjectFields> object) {
        this.type = type;
        this.values = List.copyOf(values);
        this.inner = inner;
        this.object = object;
    }

    static ValueSchema of(ValueType type) {
        return new ValueSchema(type, List.of(), Optional.empty(), () -> ObjectFields.NONE);
    }

    static ValueSchema oneOf(List<String> values) {
        return new ValueSchema(ValueType.STRING, values, Optional.empty(), () -> ObjectFields.NONE);
    }

    static ValueSchema of(ValueType collection, ValueSchema inner) {
        return new ValueSchema(collection, List.of(), Optional.of(inner), () -> ObjectFields.NONE);
    }

    static ValueSchema object(Supplier<ObjectFields> fields) {
        return new ValueSchema(ValueType.OBJECT, List.of(), Optional.empty(), fields);
    }

    /** Returns what the value must be. */
    public ValueType type() {
        return type;
    }

    /** Returns the texts that the value can be; empty where it can be any. */
    public List<String> values() {
        return values;
    }

    /** Returns what the items of a list, or the values of a map, must be. */
    public Optional<ValueSchema> items() {
        return inner;
    }

    /** Returns the fields of an object by their names; empty for anything else. */
    public Map<String, FieldSchema> fields() {
        return object.get().fields();
    }

    /** Returns the field of an object with this name. */
    public Optional<FieldSchema> field(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    /** Tells whether an object keeps fields that the schema does not know. */
    public boolean keepsUnknownFields() {
        return object.get().open() || type == ValueType.ANY_OBJECT || type == ValueType.ANY || type == ValueType.MAP;
    }

    /** Follows fields separated by dots; a list is stepped into by the fields of its items. */
    public Optional<ValueSchema> at(String path) {
        Optional<ValueSchema> schema = Optional.of(this);
        for (String name : path.isEmpty() ? new String[0] : path.split("\\.")) {
            schema = schema.map(each -> each.type == ValueType.LIST ? each.inner.orElse(each) : each)
                    .flatMap(each -> each.type == ValueType.MAP
                            ? each.inner
                            : each.field(name).map(FieldSchema::value));
        }
        return schema;
    }
}
