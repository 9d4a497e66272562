package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceId;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the Deployments that take requests with one pod, where nothing scales them. */
final class SingleReplicas {

    private static final Set<String> SCALERS = Set.of("HorizontalPodAutoscaler", "ScaledObject");

    private SingleReplicas() {}

    static Stream<Survivor> in(Overlay overlay) {
        List<Manifest> all = overlay.manifests();
        Set<String> scaled = all.stream()
                .filter(manifest -> SCALERS.contains(manifest.kind()))
                .map(scaler -> scaler.root().at("spec.scaleTargetRef.name").text())
                .collect(Collectors.toSet());
        Map<String, List<Node>> selectors = all.stream()
                .filter(manifest -> manifest.is("", "Service"))
                .map(service -> service.root().at("spec.selector"))
                .filter(selector -> !selector.entries().isEmpty())
                .collect(Collectors.groupingBy(
                        selector -> text(selector.entries().get(0))));
        return all.stream()
                .filter(manifest -> manifest.is("apps", "Deployment"))
                .filter(manifest -> manifest.root().at("spec.replicas").is("1"))
                .filter(manifest -> !isAlone(manifest))
                .filter(manifest -> isSelected(manifest.root().at("spec.template.metadata.labels"), selectors))
                .filter(manifest -> !scaled.contains(manifest.name()))
                .map(manifest -> new Survivor(
                        manifest.root().at("spec.replicas").location(),
                        "%s has one replica".formatted(manifest.label()),
                        "Set the replicas of %s in the production overlay".formatted(manifest.name())));
    }

    /** Only what selects one of the labels first can select them all. */
    private static boolean isSelected(Node labels, Map<String, List<Node>> selectors) {
        return labels.entries().stream()
                .flatMap(label -> selectors.getOrDefault(text(label), List.of()).stream())
                .anyMatch(selector -> selector.entries().stream()
                        .allMatch(label -> labels.get(label.name()).sameAs(label.value())));
    }

    private static String text(Node.Entry label) {
        return label.name() + "=" + label.value().text();
    }

    /** A second pod would not get what this one holds: a volume for one node, or the role that only one may have at a time. */
    private static boolean isAlone(Manifest manifest) {
        return manifest.root().at("spec.strategy.type").is("Recreate")
                || manifest.root().at("spec.template.spec.volumes").items().stream()
                        .anyMatch(volume -> volume.get("persistentVolumeClaim").isPresent());
    }

    /** Returns what scales the workloads that a directive is for, by the names that they are deployed with. */
    static Optional<Manifest> scaler(OverlayEffect use) {
        Set<String> names =
                use.effect().matched().stream().map(ResourceId::name).collect(Collectors.toSet());
        return use.overlay().manifests().stream()
                .filter(manifest -> SCALERS.contains(manifest.kind()))
                .filter(scaler -> use.rendering().resources().stream()
                        .filter(resource -> names.contains(resource.original().name())
                                || names.contains(resource.id().name()))
                        .anyMatch(resource -> scales(
                                scaler, resource.id().kind(), resource.id().name())))
                .findFirst();
    }

    private static boolean scales(Manifest scaler, String kind, String name) {
        Node target = scaler.root().at("spec.scaleTargetRef");
        return SCALERS.contains(scaler.kind())
                && target.get("name").is(name)
                && (target.get("kind").is(kind) || !target.get("kind").isPresent());
    }
}
