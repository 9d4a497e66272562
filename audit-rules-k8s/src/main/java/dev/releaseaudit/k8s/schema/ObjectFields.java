package dev.releaseaudit.k8s.schema;

import java.util.Map;

/**
 * The fields of an object.
 *
 * @param fields the fields by their names
 * @param open whether others are kept
 */
record ObjectFields(Map<String, FieldSchema> fields, boolean open) {

    static final ObjectFields NONE = new ObjectFields(Map.of(), false);
}
