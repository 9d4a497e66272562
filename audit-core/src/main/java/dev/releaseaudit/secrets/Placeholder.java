package dev.releaseaudit.secrets;

import java.util.Optional;

/**
 * Says that a value is not the value that a release needs: it stands for one, is copied from a manual, or is too weak to
 * protect anything.
 *
 * <p>The kinds are ordered and the first that fits is the answer, so that {@code <your-domain>.example.com} is one thing only.
 * What an answer means depends on where the value stands: {@code change-me} is right in a sample file and an outage in a
 * production manifest. Every test is linear or bounded in the length of the value.
 *
 * <pre>{@code
 * Placeholder.of("https://shop.example.com")         // RESERVED_HOST
 * Placeholder.of("JWT_SECRET", "dev-secret")         // WEAK
 * Placeholder.of("JWT_SECRET", "${JWT_SECRET}")      // REFERENCE
 * }</pre>
 */
public enum Placeholder {
    /** Something else fills it in: {@code ${JWT_SECRET}}, {@code {{ .Values.host }}}, {@code op://vault/item}. */
    REFERENCE("is filled in elsewhere"),
    /** Nothing is there. */
    EMPTY("is empty"),
    /** A credential or account number that manuals print. */
    KNOWN_DOC_SECRET("is an example from a manual"),
    /** A name in angle brackets. */
    ANGLE("is a name in angle brackets"),
    /** An instruction in square brackets. */
    BRACKET("is an instruction in brackets"),
    /** An instruction to the reader: {@code change-me}, {@code REPLACE_WITH_KEY}. */
    INSTRUCTION("is an instruction to change it"),
    /** Something of the reader's: {@code your-api-key}. */
    YOUR("speaks of what is yours"),
    /** A word such as {@code dummy}, {@code TBD} or {@code placeholder}. */
    WORD("says that it is a placeholder"),
    /** One character again and again: {@code xxxx}, {@code ****}, a digest of ones. */
    REPEAT("repeats one character"),
    /** The nil or the max UUID, which may be meant. */
    NIL("is the nil or max UUID"),
    /** A sequence that a keyboard or an alphabet gives: {@code 0123456789}, {@code deadbeef}. */
    SEQUENCE("is a made-up sequence"),
    /** A host that can never exist: {@code example.com}, {@code shop.test} (RFC 2606, RFC 6761). */
    RESERVED_HOST("names a host reserved for examples"),
    /** An address that is never routed, because documents use it (RFC 5737, RFC 3849, RFC 9637). */
    DOCUMENTATION_ADDRESS("is an address reserved for documentation"),
    /** The machine itself, as the host of a URL or address. */
    LOCAL("points to the machine itself"),
    /** The name of its own key. */
    SELF("repeats the name of its key"),
    /** A default or guessable password under a key that names a secret. */
    WEAK("is a weak secret");

    private final String description;

    Placeholder(String description) {
        this.description = description;
    }

    /** Returns the kind of a value whose key does not matter. */
    public static Optional<Placeholder> of(String value) {
        return PlaceholderKinds.first(KeyName.NONE, value);
    }

    /** Returns the kind of a value under this key, whose words tell addresses to bind and secrets from other values. */
    public static Optional<Placeholder> of(String key, String value) {
        return PlaceholderKinds.first(KeyName.of(key), value);
    }

    /** Returns the kind of a value under this key. */
    public static Optional<Placeholder> of(KeyName key, String value) {
        return PlaceholderKinds.first(key, value);
    }

    /** Returns what is said about such a value, a verb first and the value itself left out: {@code is an instruction to change it}. */
    public String description() {
        return description;
    }

    /**
     * Tells whether somebody has to put the real value here before a release. Not so for what is filled in elsewhere, empty,
     * possibly meant (the nil UUID, the machine itself) or weak.
     */
    public boolean mustBeReplaced() {
        return switch (this) {
            case REFERENCE, EMPTY, NIL, LOCAL, WEAK -> false;
            default -> true;
        };
    }
}
