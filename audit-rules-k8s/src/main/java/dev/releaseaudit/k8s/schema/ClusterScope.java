package dev.releaseaudit.k8s.schema;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows which built-in kinds stand in no namespace. Of a kind that is not built in nobody knows it without the cluster; such
 * a kind is taken to stand in one.
 */
public final class ClusterScope {

    private static final ClusterScope BUILT_IN = new ClusterScope(Set.copyOf(FactLines.of("cluster-scoped-kinds.txt")));

    private final Set<String> kinds;
    private final Set<String> kindsInAnyVersion;

    private ClusterScope(Set<String> kinds) {
        this.kinds = kinds;
        this.kindsInAnyVersion = kinds.stream()
                .map(kind -> kind.replaceFirst("^(?:(.*)/)?\\S+ ", "$1 "))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what is known of the kinds that kustomize knows, those of Kubernetes 1.21. */
    public static ClusterScope builtIn() {
        return BUILT_IN;
    }

    /** Tells whether resources of this kind certainly stand in no namespace. */
    public boolean contains(String apiVersion, String kind) {
        return kinds.contains(apiVersion + " " + kind);
    }

    /** Tells whether resources of this kind in this group, in some version, certainly stand in no namespace. */
    public boolean containsInAnyVersion(String group, String kind) {
        return kindsInAnyVersion.contains(group + " " + kind);
    }
}
