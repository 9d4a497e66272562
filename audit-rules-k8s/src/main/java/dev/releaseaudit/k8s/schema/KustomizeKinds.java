package dev.releaseaudit.k8s.schema;

import java.util.Optional;

/** The kinds that kustomize has built in: those of Kubernetes 1.21 that are not alpha, whatever the cluster serves. */
final class KustomizeKinds {

    static final KubernetesVersion VERSION = new KubernetesVersion(21);

    private KustomizeKinds() {}

    static Optional<KindSchema> find(String apiVersion, String kind) {
        return apiVersion.contains("alpha")
                ? Optional.empty()
                : SchemaIndex.builtIn()
                        .find(apiVersion, kind)
                        .filter(schema -> schema.served().contains(VERSION));
    }
}
