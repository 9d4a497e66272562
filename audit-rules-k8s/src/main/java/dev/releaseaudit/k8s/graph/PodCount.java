package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How many pods of a workload run at a time.
 *
 * @param least the fewest
 * @param most the most
 * @param scaler what decides between the two; empty where the workload sets the number itself
 */
public record PodCount(long least, long most, Optional<Scaling> scaler) {

    private static final Set<String> REPLICATED =
            Set.of("Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "Rollout", "DeploymentConfig");
    private static final long MOST_OF_KEDA = 100;

    /** Returns the number for a workload of a release; empty where its kind or a template leaves it open. */
    public static Optional<PodCount> of(Workload workload, ResourceGraph graph) {
        if (!REPLICATED.contains(workload.kind())) {
            return Optional.empty();
        }
        List<Scaling> scaling = graph.scaling(workload.manifest());
        if (scaling.isEmpty()) {
            OptionalLong replicas = number(workload.manifest().root().at("spec.replicas"), 1);
            return replicas.isPresent()
                    ? Optional.of(new PodCount(replicas.getAsLong(), replicas.getAsLong(), Optional.empty()))
                    : Optional.empty();
        }
        OptionalLong least = number(scaling.get(0).least(), 1);
        OptionalLong most = number(scaling.get(0).most(), MOST_OF_KEDA);
        return least.isPresent() && most.isPresent()
                ? Optional.of(
                        new PodCount(Math.max(1, least.getAsLong()), most.getAsLong(), Optional.of(scaling.get(0))))
                : Optional.empty();
    }

    private static OptionalLong number(Node node, long otherwise) {
        return node.isPresent() && !node.isNull() ? node.integer() : OptionalLong.of(otherwise);
    }
}
