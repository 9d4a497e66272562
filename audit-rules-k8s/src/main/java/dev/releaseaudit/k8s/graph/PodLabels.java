package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The labels of pods.
 *
 * @param written those that the template gives them
 * @param added the keys of those that the controller adds, with values that only the cluster knows
 */
record PodLabels(Map<String, String> written, Set<String> added) {

    private static final Map<String, Set<String>> ADDED = Map.of(
            "Deployment", Set.of("pod-template-hash"),
            "ReplicaSet", Set.of("pod-template-hash"),
            "Rollout", Set.of("rollouts-pod-template-hash"),
            "DaemonSet", Set.of("controller-revision-hash", "pod-template-generation"),
            "StatefulSet",
                    Set.of(
                            "controller-revision-hash",
                            "statefulset.kubernetes.io/pod-name",
                            "apps.kubernetes.io/pod-index"),
            "Job", Set.of("job-name", "batch.kubernetes.io/job-name", "batch.kubernetes.io/controller-uid"),
            "CronJob", Set.of("job-name", "batch.kubernetes.io/job-name", "batch.kubernetes.io/controller-uid"));

    PodLabels {
        written = Map.copyOf(written);
        added = Set.copyOf(added);
    }

    static PodLabels of(Workload workload) {
        return new PodLabels(of(workload.pod().labels()), ADDED.getOrDefault(workload.kind(), Set.of()));
    }

    static Map<String, String> of(Node labels) {
        return labels.entries().stream()
                .collect(Collectors.toMap(Entry::name, entry -> entry.value().text(), (first, last) -> last));
    }
}
