package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Overlay;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the Deployments that take requests with one pod, where nothing scales them. */
final class SingleReplicas {

    private static final Set<String> SCALERS = Set.of("HorizontalPodAutoscaler", "ScaledObject");

    private SingleReplicas() {}

    static Stream<Survivor> in(Overlay overlay) {
        List<Manifest> all = overlay.manifests();
        return all.stream()
                .filter(manifest -> manifest.is("apps", "Deployment"))
                .filter(manifest -> manifest.root().at("spec.replicas").is("1"))
                .filter(manifest -> !manifest.root().at("spec.strategy.type").is("Recreate"))
                .filter(manifest -> all.stream().anyMatch(service -> selects(service, manifest)))
                .filter(manifest -> all.stream().noneMatch(scaler -> scales(scaler, manifest)))
                .map(manifest -> new Survivor(
                        manifest.root().at("spec.replicas").location(),
                        "%s has one replica".formatted(manifest.label()),
                        "Set the replicas of %s in the production overlay".formatted(manifest.name())));
    }

    private static boolean scales(Manifest scaler, Manifest deployment) {
        return SCALERS.contains(scaler.kind())
                && scaler.root().at("spec.scaleTargetRef.name").is(deployment.name());
    }

    private static boolean selects(Manifest service, Manifest deployment) {
        Node selector = service.root().at("spec.selector");
        return service.is("", "Service")
                && !selector.entries().isEmpty()
                && Workload.of(deployment)
                        .filter(workload -> selector.entries().stream()
                                .allMatch(label -> workload.pod()
                                        .at("metadata.labels")
                                        .get(label.name())
                                        .sameAs(label.value())))
                        .isPresent();
    }
}
