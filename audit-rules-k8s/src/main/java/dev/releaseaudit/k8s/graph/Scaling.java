package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.Optional;

/**
 * An autoscaler that decides how many pods a workload has.
 *
 * @param scaler the autoscaler
 * @param target the workload, as the autoscaler names it
 * @param least the fewest pods; absent where the autoscaler leaves it to the default
 * @param most the most pods; absent where the autoscaler leaves it to the default
 */
public record Scaling(Manifest scaler, Reference target, Node least, Node most) implements Located {

    /** Returns what a reference scales; empty where it is one of another kind. */
    public static Optional<Scaling> of(Reference reference) {
        Manifest scaler = reference.from();
        Node spec = scaler.root().get("spec");
        if (scaler.is("autoscaling", "HorizontalPodAutoscaler")
                && reference.field().equals("spec.scaleTargetRef.name")) {
            return Optional.of(new Scaling(scaler, reference, spec.get("minReplicas"), spec.get("maxReplicas")));
        }
        return scaler.is("keda.sh", "ScaledObject") && reference.field().equals("spec.scaleTargetRef.name")
                ? Optional.of(new Scaling(scaler, reference, spec.get("minReplicaCount"), spec.get("maxReplicaCount")))
                : Optional.empty();
    }

    @Override
    public Location location() {
        return scaler.location();
    }
}
