package dev.releaseaudit.k8s.schema;

import java.util.Set;

/**
 * Knows which built-in kinds stand in no namespace, as kustomize does. Of a kind that is not built in nobody knows it without
 * the cluster; such a kind is taken to stand in one.
 */
public final class ClusterScope {

    private static final ClusterScope BUILT_IN = new ClusterScope();
    private static final Set<String> LATER = Set.of("ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding");

    private ClusterScope() {}

    /** Returns what is known of the kinds that kustomize knows, those of Kubernetes 1.21 and the admission policies of later ones. */
    public static ClusterScope builtIn() {
        return BUILT_IN;
    }

    /** Tells whether resources of this kind certainly stand in no namespace. */
    public boolean contains(String apiVersion, String kind) {
        return (apiVersion.equals("admissionregistration.k8s.io/v1") && LATER.contains(kind))
                || KustomizeKinds.find(apiVersion, kind)
                        .filter(schema -> schema.scope() == Scope.CLUSTER)
                        .isPresent();
    }
}
