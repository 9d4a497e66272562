package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.schema.ClusterScope;
import java.util.Set;

/** Knows the kinds whose objects stand in no namespace, custom ones that are well known among them. */
final class KindScope {

    private static final Set<String> CUSTOM = Set.of(
            "cert-manager.io/ClusterIssuer",
            "external-secrets.io/ClusterExternalSecret",
            "external-secrets.io/ClusterSecretStore",
            "gateway.networking.k8s.io/GatewayClass",
            "keda.sh/ClusterTriggerAuthentication",
            "kyverno.io/ClusterPolicy",
            "argoproj.io/ClusterAnalysisTemplate",
            "snapshot.storage.k8s.io/VolumeSnapshotClass");

    private KindScope() {}

    static boolean isClusterWide(GroupKind kind) {
        return ClusterScope.builtIn().containsInAnyVersion(kind.group(), kind.kind())
                || CUSTOM.contains(kind.group() + "/" + kind.kind());
    }
}
