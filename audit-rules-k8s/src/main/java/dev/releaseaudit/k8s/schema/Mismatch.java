package dev.releaseaudit.k8s.schema;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;

/** Something in an object that its schema does not allow. */
public sealed interface Mismatch extends Located {

    /** Returns the fields that lead to it, {@code spec.template.spec.containers[0].image}. */
    String path();

    /**
     * A field that the schema does not know, and that the server drops.
     *
     * @param path the fields that lead to it
     * @param field the field
     * @param known the fields that could stand there
     */
    record UnknownField(String path, Node.Entry field, List<String> known) implements Mismatch {

        /** Copies the names. */
        public UnknownField {
            known = List.copyOf(known);
        }

        @Override
        public Location location() {
            return field.location();
        }
    }

    /**
     * A value of another type, which the server refuses.
     *
     * @param path the fields that lead to it
     * @param value the value
     * @param expected what it must be
     */
    record WrongType(String path, Node value, ValueType expected) implements Mismatch {

        @Override
        public Location location() {
            return value.location();
        }
    }

    /**
     * A required field that is not there, or null.
     *
     * @param path the fields that lead to it
     * @param object the object that lacks it
     * @param field what is known of it
     */
    record MissingField(String path, Node object, FieldSchema field) implements Mismatch {

        @Override
        public Location location() {
            return object.location();
        }
    }

    /**
     * A text that is none of those allowed.
     *
     * @param path the fields that lead to it
     * @param value the text
     * @param allowed the texts that are allowed
     */
    record UnknownValue(String path, Node value, List<String> allowed) implements Mismatch {

        /** Copies the texts. */
        public UnknownValue {
            allowed = List.copyOf(allowed);
        }

        @Override
        public Location location() {
            return value.location();
        }
    }
}
