package dev.releaseaudit.k8s.cluster;

import dev.releaseaudit.k8s.HelmChart;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Gap;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows why a cluster may have more objects than those that are known: charts, operators, parts that were not rendered. */
final class ClusterGaps {

    private static final Set<String> MADE_BY_OPERATORS =
            Set.of("Secret", "ConfigMap", "Service", "ServiceAccount", "PersistentVolumeClaim");
    /** Groups of Kubernetes itself, and of controllers that are known to make no such objects, or exactly which. */
    private static final Set<String> CLOSED_GROUPS = Set.of(
            "",
            "apps",
            "batch",
            "policy",
            "autoscaling",
            "extensions",
            "monitoring.coreos.com",
            "argoproj.io",
            "keda.sh",
            "traefik.io",
            "traefik.containo.us",
            "cert-manager.io",
            "external-secrets.io",
            "bitnami.com",
            "cilium.io",
            "kyverno.io");

    /** A chart that an object deploys to a namespace; empty where that is not known. */
    private record Chart(String namespace, Gap gap) {}

    private final List<Gap> parts = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private final List<Manifest> customResources = new ArrayList<>();

    ClusterGaps(List<Release> releases, List<HelmChart> unrendered) {
        unrendered.forEach(chart -> charts.add(
                new Chart("", new Gap("Helm chart %s is not rendered".formatted(chart.label()), chart.location()))));
        for (Release release : releases) {
            parts.addAll(release.open());
            release.manifests().forEach(this::add);
        }
    }

    private void add(Manifest manifest) {
        Node spec = manifest.root().get("spec");
        switch (manifest.group() + "/" + manifest.kind()) {
            case "helm.toolkit.fluxcd.io/HelmRelease" ->
                chart(manifest, spec.get("targetNamespace").text());
            case "argoproj.io/Application" -> remote(manifest, spec);
            case "argoproj.io/ApplicationSet" -> remote(manifest, spec.at("template.spec"));
            default -> {
                if (!CLOSED_GROUPS.contains(manifest.group())
                        && !manifest.group().endsWith(".k8s.io")) {
                    customResources.add(manifest);
                }
            }
        }
    }

    private void remote(Manifest application, Node spec) {
        boolean chart = Stream.concat(Stream.of(spec.get("source")), spec.get("sources").items().stream())
                .anyMatch(source -> source.get("chart").isPresent());
        if (chart) {
            chart(application, spec.at("destination.namespace").text());
        }
    }

    private void chart(Manifest by, String namespace) {
        Gap gap = new Gap("%s deploys a chart that is not rendered".formatted(by.label()), by.location());
        charts.add(new Chart(namespace.isEmpty() ? by.namespace() : namespace, gap));
    }

    /** Returns why there may be more pods in a namespace than those of the workloads that are known. */
    Optional<Gap> ofPods(String namespace) {
        return Stream.concat(parts.stream(), deployedTo(namespace)).findFirst();
    }

    private Stream<Gap> deployedTo(String namespace) {
        return charts.stream()
                .filter(chart -> chart.namespace().isEmpty()
                        || namespace.isEmpty()
                        || chart.namespace().equals(namespace))
                .map(Chart::gap);
    }

    /** Returns why what a reference means may be there all the same. */
    Optional<Gap> of(Reference reference) {
        Stream<Gap> made = customResources.stream()
                .filter(owner -> MADE_BY_OPERATORS.contains(reference.kind()))
                .filter(owner -> (reference.name() + "-").startsWith(owner.name() + "-"))
                .map(owner -> new Gap("An operator may make it for %s".formatted(owner.label()), owner.location()));
        return Stream.of(parts.stream(), made, deployedTo(reference.namespace()))
                .flatMap(gaps -> gaps)
                .findFirst();
    }
}
