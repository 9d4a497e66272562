package dev.releaseaudit.k8s.rules.probes;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Pod;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges whether Kubernetes can tell when a pod is ready to serve. A pod serves where one of its containers has a port or a Service
 * selects it; one probe is enough, since a pod is ready when all its containers are.
 */
@About(id = "k8s/readiness-probe-missing", title = "Serving pods have a readiness probe")
public final class ReadinessProbeMissing implements JoinRule<Pod> {

    /** Containers beside the one that does the work. */
    private static final Pattern SIDECAR =
            Pattern.compile("exporter|proxy|sidecar|agent|envoy|fluent|filebeat|promtail|config-reloader|git-sync");

    @Override
    public Verdicts check(Pod pod, Project project) {
        List<Container> serving =
                pod.containers().stream().filter(Container::serves).toList();
        Optional<Container> probed = serving.stream()
                .filter(container -> container.node().get("readinessProbe").isPresent())
                .findFirst();
        if (probed.isPresent()) {
            return satisfied(probed.get().node().get("readinessProbe"), "%s has a readiness probe", pod.label())
                    .key("readinessProbe");
        }
        boolean serves = serving.stream().anyMatch(ReadinessProbeMissing::hasPort) || isSelected(pod, project);
        return serving.isEmpty() || !serves
                ? Verdicts.none()
                : violated(
                                worker(serving),
                                "%s has no readiness probe",
                                worker(serving).label())
                        .fix("Add a readinessProbe that answers only when the container can serve")
                        .key("readinessProbe");
    }

    private static boolean hasPort(Container container) {
        return !container.node().get("ports").items().isEmpty();
    }

    private static boolean isSelected(Pod pod, Project project) {
        return Release.of(project, pod.manifest()).graph().selecting(pod.workload()).stream()
                .anyMatch(selection -> selection.from().is("", "Service"));
    }

    private static Container worker(List<Container> serving) {
        return serving.stream()
                .filter(container -> !SIDECAR.matcher(container.name()).find())
                .sorted((a, b) -> Boolean.compare(hasPort(b), hasPort(a)))
                .findFirst()
                .orElse(serving.get(0));
    }
}
