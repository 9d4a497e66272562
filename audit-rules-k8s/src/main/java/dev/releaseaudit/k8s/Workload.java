package dev.releaseaudit.k8s;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Kinded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Is a resource that runs pods, whatever its kind and wherever that keeps the pod.
 *
 * @param manifest the resource
 * @param pod what has the pod's {@code metadata} and {@code spec}: the template, or the resource itself for a Pod
 */
public record Workload(Manifest manifest, Node pod) implements ManifestPart, Kinded {

    private static final Map<String, String> POD_PATH = Map.of(
            "Pod", "",
            "PodTemplate", "template",
            "Deployment", "spec.template",
            "StatefulSet", "spec.template",
            "DaemonSet", "spec.template",
            "ReplicaSet", "spec.template",
            "ReplicationController", "spec.template",
            "Job", "spec.template",
            "CronJob", "spec.jobTemplate.spec.template");

    /** Returns the resource as a workload; empty where its kind runs no pods. */
    public static Optional<Workload> of(Manifest manifest) {
        return Optional.ofNullable(podPath(manifest))
                .map(path -> new Workload(
                        manifest,
                        path.isEmpty() ? manifest.root() : manifest.root().at(path)));
    }

    private static @Nullable String podPath(Manifest manifest) {
        return switch (manifest.group()) {
            case "", "apps", "batch", "extensions" -> POD_PATH.get(manifest.kind());
            case "apps.openshift.io" -> manifest.kind().equals("DeploymentConfig") ? "spec.template" : null;
            case "argoproj.io" -> manifest.kind().equals("Rollout") ? "spec.template" : null;
            case "serving.knative.dev" -> manifest.kind().equals("Service") ? "spec.template" : null;
            default -> null;
        };
    }

    /** Returns the kind, such as {@code CronJob}. */
    @Override
    public String kind() {
        return manifest.kind();
    }

    /** Tells whether the pods run to an end, as those of jobs do, rather than serve. */
    public boolean runsToCompletion() {
        return kind().equals("Job") || kind().equals("CronJob");
    }

    /** Returns the pod's specification; absent where there is none. */
    public Node podSpec() {
        return pod.get("spec");
    }

    /** Returns the containers of all roles: init containers first, as they run. */
    public List<Container> containers() {
        return Stream.of(Container.Role.values())
                .flatMap(role ->
                        podSpec().get(role.field()).items().stream().map(node -> new Container(this, node, role)))
                .toList();
    }
}
