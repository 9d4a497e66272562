package dev.releaseaudit.k8s.schema;

/** What a value must be. */
public enum ValueType {
    /** A text. */
    STRING,
    /** A text in Base64. */
    BASE64,
    /** A moment, in the form of RFC 3339. */
    TIME,
    /** A whole number. */
    INTEGER,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** An amount of a resource, as a text or a number. */
    QUANTITY,
    /** A whole number or a text, such as a port or a percentage. */
    INTEGER_OR_STRING,
    /** A list. */
    LIST,
    /** A mapping whose keys the author chooses. */
    MAP,
    /** A mapping whose fields are known. */
    OBJECT,
    /** A mapping of which nothing is known. */
    ANY_OBJECT,
    /** Anything. */
    ANY
}
