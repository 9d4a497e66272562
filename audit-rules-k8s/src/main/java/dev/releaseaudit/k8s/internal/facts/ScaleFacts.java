package dev.releaseaudit.k8s.internal.facts;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.ReplicaCount;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.k8s.graph.Scaling;
import dev.releaseaudit.model.Node;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how many replicas a workload runs, or between which numbers an autoscaler keeps them. */
final class ScaleFacts {

    private static final Set<String> SCALED = Set.of("Deployment", "StatefulSet", "ReplicaSet");

    private ScaleFacts() {}

    static Stream<Fact> of(Manifest manifest, ResourceGraph graph) {
        Node replicas = manifest.root().at("spec.replicas");
        Stream<Fact> own = SCALED.contains(manifest.kind())
                ? counts(manifest, manifest.name(), replicas, replicas).stream()
                : Stream.empty();
        Stream<Fact> scaled = graph.from(manifest).stream()
                .flatMap(reference -> Scaling.of(reference).stream())
                .flatMap(
                        scaling -> counts(manifest, scaling.target().name(), scaling.least(), scaling.most()).stream());
        return Stream.concat(own, scaled);
    }

    private static Optional<Fact> counts(Manifest manifest, String name, Node least, Node most) {
        OptionalInt from = number(least);
        OptionalInt to = number(most);
        return name.isEmpty() || from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ReplicaCount(name, from.getAsInt(), to.getAsInt(), most.location(), manifest.target()));
    }

    /** Kubernetes runs one replica where no number is given. */
    private static OptionalInt number(Node node) {
        if (!node.isPresent()) {
            return OptionalInt.of(1);
        }
        return node.text().matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(node.text())) : OptionalInt.empty();
    }
}
