import dev.releaseaudit.k8s.internal.ClusterDeriver;
import dev.releaseaudit.k8s.internal.KubernetesReader;
import dev.releaseaudit.k8s.internal.KubernetesRules;
import dev.releaseaudit.k8s.internal.OverlayEffects;
import dev.releaseaudit.k8s.internal.UnlistedManifestSearch;
import dev.releaseaudit.rule.RulePack;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.Deriver;

/** Reads and renders Kubernetes manifests and Kustomize overlays, and judges them. */
module dev.releaseaudit.k8s {
    requires transitive dev.releaseaudit;
    requires static transitive org.jspecify;

    exports dev.releaseaudit.k8s;
    exports dev.releaseaudit.k8s.cluster;
    exports dev.releaseaudit.k8s.graph;
    exports dev.releaseaudit.k8s.image;
    exports dev.releaseaudit.k8s.kustomize.rendering;
    exports dev.releaseaudit.k8s.kustomize;
    exports dev.releaseaudit.k8s.name;
    exports dev.releaseaudit.k8s.overlay;
    exports dev.releaseaudit.k8s.pod;
    exports dev.releaseaudit.k8s.podsecurity;
    exports dev.releaseaudit.k8s.quantity;
    exports dev.releaseaudit.k8s.schedule;
    exports dev.releaseaudit.k8s.schema;
    exports dev.releaseaudit.k8s.rules.disruption;
    exports dev.releaseaudit.k8s.rules.images;
    exports dev.releaseaudit.k8s.rules.ingresses;
    exports dev.releaseaudit.k8s.rules.overlays;
    exports dev.releaseaudit.k8s.rules.placeholders;
    exports dev.releaseaudit.k8s.rules.podsecurity;
    exports dev.releaseaudit.k8s.rules.probes;
    exports dev.releaseaudit.k8s.rules.references;
    exports dev.releaseaudit.k8s.rules.resources;
    exports dev.releaseaudit.k8s.rules.scaling;
    exports dev.releaseaudit.k8s.rules.secrets;
    exports dev.releaseaudit.k8s.rules.security;
    exports dev.releaseaudit.k8s.rules.services;
    exports dev.releaseaudit.k8s.rules.startup;
    exports dev.releaseaudit.k8s.rules.validity;

    provides ArtifactReader with
            KubernetesReader;
    provides Deriver with
            ClusterDeriver,
            OverlayEffects,
            UnlistedManifestSearch;
    provides RulePack with
            KubernetesRules;
}
