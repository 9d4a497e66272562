package dev.releaseaudit.k8s.schema;

/** What a value must be. */
public enum ValueType {
    /** A text. */
    STRING("a string"),
    /** A text in Base64. */
    BASE64("a string"),
    /** A moment, in the form of RFC 3339. */
    TIME("a string"),
    /** A whole number. */
    INTEGER("a whole number"),
    /** A number. */
    NUMBER("a number"),
    /** True or false. */
    BOOLEAN("true or false"),
    /** An amount of a resource, as a text or a number. */
    QUANTITY("a quantity"),
    /** A whole number or a text, such as a port or a percentage. */
    INTEGER_OR_STRING("a whole number or a string"),
    /** A list. */
    LIST("a list"),
    /** A mapping whose keys the author chooses. */
    MAP("a mapping"),
    /** A mapping whose fields are known. */
    OBJECT("a mapping"),
    /** A mapping of which nothing is known. */
    ANY_OBJECT("a mapping"),
    /** Anything. */
    ANY("anything");

    private final String words;

    ValueType(String words) {
        this.words = words;
    }

    /** Returns what it is called in a message, {@code a whole number}. */
    public String words() {
        return words;
    }
}
