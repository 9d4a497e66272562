package dev.releaseaudit.k8s.rules.scaling;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.cluster.Cluster;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.k8s.graph.Scaling;
import dev.releaseaudit.k8s.graph.UtilizationMetric;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.stream.Stream;

/** Judges whether containers request what an autoscaler measures the use of: a share of nothing cannot be computed. */
@About(
        id = "k8s/hpa-without-request",
        title = "Containers request what their autoscaler measures",
        severity = ERROR,
        kinds = {"HorizontalPodAutoscaler", "ScaledObject"})
public final class HpaWithoutRequest implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest scaler, Project project) {
        Release release = Release.of(project, scaler);
        ResourceGraph cluster = Cluster.of(project, release).graph();
        return release.graph().from(scaler).stream()
                .flatMap(reference -> Scaling.of(reference).stream())
                .flatMap(scaling -> release.graph().find(scaling.target()).stream())
                .flatMap(target -> Workload.of(target).stream())
                .flatMap(workload -> UtilizationMetric.of(scaler).stream()
                        .filter(metric -> !isDefaulted(metric.resource(), workload.manifest(), cluster))
                        .flatMap(metric -> judge(scaler, metric, workload)))
                .collect(toVerdicts());
    }

    private static Stream<Verdict> judge(Manifest scaler, UtilizationMetric metric, Workload workload) {
        String resource = metric.resource();
        List<Container> measured = workload.containers().stream()
                .filter(Container::keepsRunning)
                .filter(container ->
                        metric.container().isEmpty() || metric.container().equals(container.name()))
                .toList();
        if (measured.isEmpty()) {
            return Stream.empty();
        }
        boolean alone = scaler.root().at("spec.metrics").items().size() <= 1
                && scaler.root().at("spec.triggers").items().size() <= 1;
        return Stream.of(measured.stream()
                .filter(container -> !asksFor(resource, container.node()) && !asksFor(resource, workload.podSpec()))
                .findFirst()
                .map(container -> violated(
                                metric,
                                "%s scales by the share of the requested %s that is used, and %s requests none, so that %s",
                                scaler.label(),
                                resource,
                                container.label(),
                                alone ? "it never scales" : "this metric counts for nothing")
                        .severity(scaler.graded(alone ? ERROR : WARNING))
                        .see(container.node().get("resources"), "the resources of " + container.label())
                        .fix("Set resources.requests.%s of %s".formatted(resource, container.label())))
                .orElseGet(() -> satisfied(metric, "%s requests %s", workload.label(), resource))
                .key(resource + " " + metric.container()));
    }

    /** A limit without a request is the request too. What a template fills in may have both. */
    private static boolean asksFor(String resource, Node holder) {
        Node resources = holder.get("resources");
        return Stream.of("requests", "limits")
                        .anyMatch(field -> resources.get(field).get(resource).isPresent()
                                || !resources.get(field).text().isEmpty())
                || !resources.text().isEmpty();
    }

    private static boolean isDefaulted(String resource, Manifest workload, ResourceGraph cluster) {
        return cluster.all("", "LimitRange").stream()
                .filter(range -> range.namespace().isEmpty()
                        || workload.namespace().isEmpty()
                        || range.namespace().equals(workload.namespace()))
                .flatMap(range -> range.root().at("spec.limits").items().stream())
                .anyMatch(limit -> limit.get("type").is("Container")
                        && (limit.get("defaultRequest").get(resource).isPresent()
                                || limit.get("default").get(resource).isPresent()));
    }
}
