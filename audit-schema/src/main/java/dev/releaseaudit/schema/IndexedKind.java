package dev.releaseaudit.schema;

/**
 * A kind in one version.
 *
 * @param apiVersion its group and version
 * @param kind its name
 * @param plural the name of its resources; empty where none are served under it
 * @param scope where its objects stand: {@code namespaced}, {@code cluster} or {@code none}
 * @param type the name of its type
 * @param served the minor versions of Kubernetes that serve it, {@code 15-37}; empty for a custom resource
 * @param notes what else is known, as the index writes it
 */
record IndexedKind(
        String apiVersion, String kind, String plural, String scope, String type, String served, String notes)
        implements Comparable<IndexedKind> {

    String group() {
        return apiVersion.substring(0, Math.max(0, apiVersion.indexOf('/')));
    }

    String key() {
        return apiVersion + " " + kind;
    }

    @Override
    public int compareTo(IndexedKind other) {
        return key().compareTo(other.key());
    }

    @Override
    public String toString() {
        return String.join(" ", key(), plural.isEmpty() ? "-" : plural, scope, type, (served + notes).strip())
                .strip();
    }
}
