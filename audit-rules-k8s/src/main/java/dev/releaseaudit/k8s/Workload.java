package dev.releaseaudit.k8s;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Kinded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A resource that runs pods, whatever its kind and wherever that keeps the pod.
 *
 * @param manifest the resource
 * @param template what has the pod's {@code metadata} and {@code spec}: the template, or the resource itself for a Pod
 */
public record Workload(Manifest manifest, Node template) implements ManifestPart, Kinded {

    /** Returns the resource as a workload; empty where its kind runs no pods. */
    public static Optional<Workload> of(Manifest manifest) {
        return podPath(manifest)
                .map(path -> new Workload(manifest, manifest.root().at(path)));
    }

    /** Of the kinds of OpenShift, the index knows none. */
    private static Optional<String> podPath(Manifest manifest) {
        return manifest.is("apps.openshift.io", "DeploymentConfig")
                ? Optional.of("spec.template")
                : manifest.kinds().podPath(manifest.apiVersion(), manifest.kind());
    }

    /** Returns the kind, such as {@code CronJob}. */
    @Override
    public String kind() {
        return manifest.kind();
    }

    /** Tells whether the pods run to an end, as those of jobs do, rather than serve. */
    public boolean runsToCompletion() {
        return kind().equals("Job") || kind().equals("CronJob") || kind().equals("ScaledJob");
    }

    /** Returns its pods. */
    public Pod pod() {
        return new Pod(this, template);
    }

    /** Returns the pod's specification; absent where there is none. */
    public Node podSpec() {
        return template.get("spec");
    }

    /** Returns the containers of all roles: init containers first, as they run. */
    public List<Container> containers() {
        return Stream.of(Container.Role.values())
                .flatMap(role ->
                        podSpec().get(role.field()).items().stream().map(node -> new Container(this, node, role)))
                .toList();
    }
}
