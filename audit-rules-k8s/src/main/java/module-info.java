import dev.releaseaudit.k8s.internal.KubernetesReader;
import dev.releaseaudit.spi.ArtifactReader;

/** Reads and renders Kubernetes manifests and Kustomize overlays, and judges them. */
module dev.releaseaudit.k8s {
    requires transitive dev.releaseaudit;
    requires static transitive org.jspecify;

    exports dev.releaseaudit.k8s;

    provides ArtifactReader with
            KubernetesReader;
}
