package dev.releaseaudit.k8s.kustomize.resource;

import dev.releaseaudit.k8s.kustomize.rendering.ResourceId;
import dev.releaseaudit.k8s.schema.ClusterScope;
import dev.releaseaudit.k8s.schema.KindSelector;
import dev.releaseaudit.model.Node;

/**
 * A name of a resource, one that it has or had.
 *
 * @param group the API group
 * @param version the API version without its group
 * @param kind the kind
 * @param name the name
 * @param namespace the namespace as it is written; empty where there is none
 * @param clusterScoped whether the kind certainly stands in no namespace
 */
public record Id(String group, String version, String kind, String name, String namespace, boolean clusterScoped) {

    private static final String NO_NAMESPACE = "_non_namespaceable_";
    private static final String DEFAULT = "default";

    /** Reads the name of a resource. */
    public static Id of(Node root) {
        Node metadata = root.get("metadata");
        return of(
                root.get("apiVersion").text(),
                root.get("kind").text(),
                text(metadata.get("name")),
                text(metadata.get("namespace")));
    }

    /** Makes a name from its parts. */
    public static Id of(String apiVersion, String kind, String name, String namespace) {
        int slash = apiVersion.indexOf('/');
        String group = slash < 0 ? "" : apiVersion.substring(0, slash);
        boolean cluster = ClusterScope.builtIn().contains(apiVersion, kind);
        return new Id(group, apiVersion.substring(slash + 1), kind, name, namespace, cluster);
    }

    private static String text(Node node) {
        return node.isNull() ? "" : node.text();
    }

    /** Returns the namespace that the resource ends up in; a word that is no namespace where it stands in none. */
    public String effectiveNamespace() {
        if (clusterScoped) {
            return NO_NAMESPACE;
        }
        return namespace.isEmpty() ? DEFAULT : namespace;
    }

    /** Returns the API version with its group. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** Returns the name with the namespace that the resource ends up in, which equals that of each other name that matches. */
    public Id effective() {
        return new Id(group, version, kind, name, effectiveNamespace(), false);
    }

    /** Tells whether both name the same resource. */
    public boolean matches(Id other) {
        return matchesInAnyNamespace(other) && sameNamespace(other);
    }

    /** Tells whether both name the same resource but for the namespace. */
    public boolean matchesInAnyNamespace(Id other) {
        return name.equals(other.name)
                && group.equals(other.group)
                && version.equals(other.version)
                && kind.equals(other.kind);
    }

    /** Tells whether both stand in the same namespace. */
    public boolean sameNamespace(Id other) {
        return effectiveNamespace().equals(other.effectiveNamespace());
    }

    /** Tells whether the kind is selected. */
    public boolean isSelectedBy(KindSelector kinds) {
        return kinds.selects(group, version, kind);
    }

    /** Returns the name as callers see it. */
    public ResourceId toResourceId() {
        return new ResourceId(group, version, kind, name, namespace.equals(NO_NAMESPACE) ? "" : namespace);
    }

    @Override
    public String toString() {
        return toResourceId().toString();
    }
}
