package dev.releaseaudit.k8s.kustomize.rendering;

/**
 * Names a resource as kustomize does.
 *
 * @param group the API group; empty for the core group
 * @param version the API version without its group
 * @param kind the kind
 * @param name the name
 * @param namespace the namespace as it is written; empty where there is none
 */
public record ResourceId(String group, String version, String kind, String name, String namespace) {

    /** Returns the API version with its group, such as {@code apps/v1}. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** Returns {@code Kind/name}, followed by the namespace where there is one. */
    @Override
    public String toString() {
        return kind + "/" + name + (namespace.isEmpty() ? "" : " in " + namespace);
    }
}
