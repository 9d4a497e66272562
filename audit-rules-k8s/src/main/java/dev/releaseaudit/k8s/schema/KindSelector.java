package dev.releaseaudit.k8s.schema;

/**
 * Selects kinds. A part that is empty selects all.
 *
 * @param group the API group
 * @param version the API version without its group
 * @param kind the kind
 */
public record KindSelector(String group, String version, String kind) {

    /** Selects every kind. */
    public static final KindSelector ANY = new KindSelector("", "", "");

    /** Tells whether this selects a kind. */
    public boolean selects(String otherGroup, String otherVersion, String otherKind) {
        return (group.isEmpty() || group.equals(otherGroup))
                && (version.isEmpty() || version.equals(otherVersion))
                && (kind.isEmpty() || kind.equals(otherKind));
    }

    /** Tells whether this selects every kind that the other one does. */
    public boolean covers(KindSelector other) {
        return selects(other.group, other.version, other.kind);
    }

    /** Reads group, version and kind, {@code -} where any will do, from the first of these words on. */
    static KindSelector read(String[] words, int first) {
        return new KindSelector(part(words[first]), part(words[first + 1]), part(words[first + 2]));
    }

    private static String part(String word) {
        return word.equals("-") ? "" : word;
    }
}
