package dev.releaseaudit.k8s.rules.services;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.pod.ContainerPorts;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Lookup.Missing;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.stream.Stream;

/** Judges whether the port that a Service names is a port of the containers that it selects. A number needs no declaration. */
@About(
        id = "k8s/target-port-missing",
        title = "Services name ports that containers have",
        severity = ERROR,
        kinds = "Service")
public final class TargetPortMissing implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest service, Project project) {
        List<Workload> selected = Release.of(project, service).graph().selections(service).stream()
                .flatMap(selection -> Release.of(project, service).graph().selected(selection).stream())
                .toList();
        return selected.isEmpty() || !service.is("", "Service")
                ? Verdicts.none()
                : service.root().at("spec.ports").items().stream()
                        .filter(port -> port.get("targetPort").integer().isEmpty()
                                && port.get("targetPort").isPresent())
                        .map(port -> judge(service, port, selected))
                        .collect(toVerdicts());
    }

    private static Verdict judge(Manifest service, Node port, List<Workload> selected) {
        Node target = port.get("targetPort");
        String protocol = port.get("protocol").text().isEmpty()
                ? "TCP"
                : port.get("protocol").text();
        boolean missing = selected.stream()
                .allMatch(workload ->
                        ContainerPorts.resolve(target, protocol, nodes(workload).toList()) instanceof Missing<Long>);
        if (!missing) {
            return satisfied(target, "%s sends to port %s of its pods", service.label(), target.text())
                    .key(target.text());
        }
        List<String> names = selected.stream()
                .flatMap(TargetPortMissing::nodes)
                .flatMap(container -> container.get("ports").items().stream())
                .map(declared -> declared.get("name").text())
                .filter(name -> !name.isEmpty())
                .toList();
        return violated(
                        target,
                        "%s sends to port %s, which no container of %s has, so that no request reaches a pod%s",
                        service.label(),
                        target.text(),
                        selected.get(0).label(),
                        Nearest.hint(target.text(), names))
                .see(
                        selected.get(0).podSpec().get("containers"),
                        "the containers of " + selected.get(0).label())
                .fix("Name a port that a container has, or its number")
                .key(target.text());
    }

    private static Stream<Node> nodes(Workload workload) {
        return workload.containers().stream().map(Container::node);
    }
}
