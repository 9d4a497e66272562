package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.model.Node;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where an overlay says how many pods a workload has. */
final class ReplicaCount {

    private ReplicaCount() {}

    /** Returns the count that an entry or a patch sets; empty where it sets none, or a later one removes it. */
    static Optional<Node> of(OverlayEffect use) {
        if (use.effect().directive() == Directive.REPLICAS) {
            return Optional.of(use.node().get("count"))
                    .filter(count -> !use.effect().matchedNothing());
        }
        return Stream.of(use)
                .filter(OverlayEffect::isPatch)
                .flatMap(patch -> patch.effect().changed().stream())
                .filter(touch ->
                        !touch.before().at("spec.replicas").sameAs(touch.after().at("spec.replicas")))
                .filter(touch -> use.rendering()
                        .resource(touch)
                        .filter(resource -> resource.root().at("spec.replicas").isPresent())
                        .isPresent())
                .map(touch -> touch.after().at("spec.replicas"))
                .filter(Node::isPresent)
                .findFirst();
    }
}
