package dev.releaseaudit.k8s.configuration;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import java.util.stream.Stream;

/** Finds the Deployments that take requests with one pod, where nothing scales them. */
public final class SingleReplicas {

    private SingleReplicas() {}

    /** Returns those of a release. */
    public static Stream<DevelopmentValue> in(ResourceGraph graph) {
        return graph.workloads().stream()
                .filter(workload -> workload.manifest().is("apps", "Deployment"))
                .filter(workload ->
                        workload.manifest().root().at("spec.replicas").is("1"))
                .filter(workload -> !mustBeAlone(workload))
                .filter(workload -> serves(workload, graph))
                .map(Workload::manifest)
                .filter(manifest -> graph.scaling(manifest).isEmpty())
                .map(SingleReplicas::value);
    }

    private static DevelopmentValue value(Manifest manifest) {
        return new DevelopmentValue(
                manifest.root().at("spec.replicas").location(),
                "%s has one replica".formatted(manifest.label()),
                manifest.label() + " replicas",
                "Set the replicas of %s in the production overlay".formatted(manifest.name()));
    }

    private static boolean serves(Workload workload, ResourceGraph graph) {
        return graph.selecting(workload).stream()
                .anyMatch(selection -> selection.from().is("", "Service"));
    }

    /** A second pod would not get what this one holds: a volume for one node, or the role that only one may have at a time. */
    private static boolean mustBeAlone(Workload workload) {
        return workload.manifest().root().at("spec.strategy.type").is("Recreate")
                || workload.podSpec().get("volumes").items().stream()
                        .anyMatch(volume -> volume.get("persistentVolumeClaim").isPresent());
    }
}
