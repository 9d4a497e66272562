package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.lazy.Lazy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Workloads by the labels of their pods. A namespace that is not written may be any, as it is for names. */
final class PodIndex {

    private final List<Workload> workloads;
    private final Map<String, LabelIndex<Workload>> byNamespace = new HashMap<>();
    private final Lazy<LabelIndex<Workload>> anywhere;

    PodIndex(List<Workload> workloads) {
        this.workloads = List.copyOf(workloads);
        this.workloads.stream()
                .collect(Collectors.groupingBy(workload -> workload.manifest().namespace()))
                .forEach((namespace, pods) -> byNamespace.put(namespace, new LabelIndex<>(pods, PodLabels::of)));
        this.anywhere = new Lazy<>(() -> new LabelIndex<>(this.workloads, PodLabels::of));
    }

    List<Workload> all() {
        return workloads;
    }

    List<Workload> selected(LabelSelector selector, String namespace) {
        List<Workload> certain = within(selector, namespace);
        if (!certain.isEmpty()) {
            return certain;
        }
        return namespace.isEmpty() ? anywhere.get().selected(selector) : within(selector, "");
    }

    private List<Workload> within(LabelSelector selector, String namespace) {
        LabelIndex<Workload> pods = byNamespace.get(namespace);
        return pods == null ? List.of() : pods.selected(selector);
    }
}
