package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.k8s.mention.ServiceHost;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/** Judges whether host names of the cluster name the namespace that the Service of the same target is deployed to. */
@About(id = "k8s/namespace-mismatch", title = "Host names of the cluster name the namespace of the target")
public final class NamespaceMismatch implements Rule<Overlay> {

    @Override
    public Verdicts check(Overlay overlay) {
        return ServiceHost.in(overlay.release())
                .flatMap(host -> judge(host, overlay.graph()).stream())
                .collect(toVerdicts());
    }

    private static Optional<Verdict> judge(ServiceHost host, ResourceGraph graph) {
        return graph.find("", "Service", host.namespace(), host.name()).isPresent()
                ? Optional.empty()
                : graph.find("", "Service", "", host.name()).map(service -> judge(host, service));
    }

    private static Verdict judge(ServiceHost host, Manifest service) {
        Node deployed = service.root().at("metadata.namespace");
        return violated(
                        host,
                        "%s is looked for in namespace %s and deployed to %s",
                        service.label(),
                        host.namespace(),
                        deployed.text())
                .see(deployed, "the namespace that is set")
                .fix("Write %s, or leave the namespace out".formatted(deployed.text()))
                .key(host.name() + "." + host.namespace());
    }
}
