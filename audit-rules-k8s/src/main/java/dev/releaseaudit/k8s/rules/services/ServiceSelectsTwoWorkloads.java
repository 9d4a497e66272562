package dev.releaseaudit.k8s.rules.services;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.k8s.graph.Selection;
import dev.releaseaudit.k8s.graph.WorkloadVersions;
import dev.releaseaudit.k8s.pod.ContainerPorts;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Lookup.Missing;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Optional;

/**
 * Judges whether a Service sends requests to the pods of one workload, or to versions of one. A headless one may list several, and
 * a single pod is none.
 */
@About(id = "k8s/service-selects-two-workloads", title = "Services send requests to one workload", kinds = "Service")
public final class ServiceSelectsTwoWorkloads implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest service, Project project) {
        if (!service.is("", "Service") || service.root().at("spec.clusterIP").is("None")) {
            return Verdicts.none();
        }
        ResourceGraph graph = Release.of(project, service).graph();
        return graph.holdsAlternatives()
                ? Verdicts.none()
                : graph.selections(service).stream()
                        .flatMap(selection -> judge(selection, receiving(selection, graph)).stream())
                        .collect(toVerdicts());
    }

    /** A pod without a port of the name gets nothing. */
    private static List<Workload> receiving(Selection selection, ResourceGraph graph) {
        List<Node> ports = selection.from().root().at("spec.ports").items();
        return graph.selected(selection).stream()
                .filter(workload -> !workload.kind().equals("Pod"))
                .filter(workload -> ports.stream().anyMatch(port -> receives(workload, port)))
                .toList();
    }

    private static boolean receives(Workload workload, Node port) {
        Node target = port.get("targetPort").isPresent() ? port.get("targetPort") : port.get("port");
        String protocol =
                port.get("protocol").isPresent() ? port.get("protocol").text() : "TCP";
        return !(ContainerPorts.resolve(
                        target,
                        protocol,
                        workload.containers().stream().map(Container::node).toList())
                instanceof Missing<Long>);
    }

    private static Optional<Verdict> judge(Selection selection, List<Workload> receiving) {
        if (receiving.isEmpty()) {
            return Optional.empty();
        }
        String service = selection.from().label();
        Workload first = receiving.get(0);
        return Optional.of(receiving.stream()
                .filter(other -> !other.label().equals(first.label()) && !WorkloadVersions.are(first, other))
                .findFirst()
                .map(other -> violated(
                                selection,
                                "%s selects %s, which pods of %s and of %s have, so that requests go to either",
                                service,
                                selection.selector(),
                                first.label(),
                                other.label())
                        .see(first.pod().labels(), "the labels of the pods of " + first.label())
                        .see(other.pod().labels(), "the labels of the pods of " + other.label())
                        .fix("Select a label that only the pods have that serve"))
                .orElseGet(() -> satisfied(selection, "%s sends requests to %s", service, first.label())));
    }
}
