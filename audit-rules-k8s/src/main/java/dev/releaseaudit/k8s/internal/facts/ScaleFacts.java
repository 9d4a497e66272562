package dev.releaseaudit.k8s.internal.facts;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.ReplicaCount;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads how many replicas a workload runs, or between which numbers an autoscaler keeps them. */
final class ScaleFacts {

    private static final Set<String> SCALED = Set.of("Deployment", "StatefulSet", "ReplicaSet");

    private ScaleFacts() {}

    static List<Fact> of(Manifest manifest) {
        Node spec = manifest.root().get("spec");
        if (SCALED.contains(manifest.kind())) {
            Node replicas = spec.get("replicas");
            return counts(manifest.root().at("metadata.name"), replicas, replicas);
        }
        return manifest.kind().equals("HorizontalPodAutoscaler")
                ? counts(spec.at("scaleTargetRef.name"), spec.get("minReplicas"), spec.get("maxReplicas"))
                : List.of();
    }

    private static List<Fact> counts(Node name, Node least, Node most) {
        OptionalInt from = number(least);
        OptionalInt to = number(most);
        return name.text().isEmpty() || from.isEmpty() || to.isEmpty()
                ? List.of()
                : List.of(new ReplicaCount(name.text(), from.getAsInt(), to.getAsInt(), most.location()));
    }

    /** Kubernetes runs one replica where no number is given. */
    private static OptionalInt number(Node node) {
        if (!node.isPresent()) {
            return OptionalInt.of(1);
        }
        return node.text().matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(node.text())) : OptionalInt.empty();
    }
}
