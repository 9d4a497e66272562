package dev.releaseaudit.secrets;

import java.util.Optional;

/** Asks the kinds of placeholders in their order. */
final class PlaceholderKinds {

    /** Longer values are content, not placeholders; only repetition is looked for in them. */
    private static final int LONGEST = 2_000;

    private PlaceholderKinds() {}

    static Optional<Placeholder> first(KeyName key, String value) {
        for (Placeholder kind : Placeholder.values()) {
            if (is(kind, key, value)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean is(Placeholder kind, KeyName key, String value) {
        if (value.length() > LONGEST) {
            return kind == Placeholder.REPEAT && Patterned.isRepeated(value);
        }
        return switch (kind) {
            case REFERENCE -> References.isReference(value);
            case EMPTY -> References.isEmpty(value);
            case KNOWN_DOC_SECRET -> DocumentedSecrets.contains(value);
            case ANGLE -> StandIns.hasAngles(value);
            case BRACKET -> StandIns.isBracketed(value);
            case INSTRUCTION -> StandIns.instructs(value);
            case YOUR -> StandIns.saysYour(value);
            case WORD -> StandIns.hasWord(value);
            case REPEAT -> Patterned.isRepeated(value);
            case NIL -> Patterned.isNil(value);
            case SEQUENCE -> Patterned.isSequence(value);
            case RESERVED_HOST -> !key.isSchemaIdentifier() && Hosts.hasReserved(value);
            case DOCUMENTATION_ADDRESS -> DocumentationAddresses.in(value);
            case LOCAL -> Hosts.isLocal(key, value);
            case SELF -> SelfNamed.repeatsKey(key, value);
            case WEAK -> WeakSecrets.isWeak(key, value);
        };
    }
}
