package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A metric of an autoscaler that is a share of what containers request.
 *
 * @param node where it is set; absent where an autoscaler without any metric falls back to the CPU
 * @param resource {@code cpu} or {@code memory}
 * @param container the one container that it measures; empty for all of the pod
 */
public record UtilizationMetric(Node node, String resource, String container) implements Located {

    /** Returns those of an autoscaler, of Kubernetes or KEDA. */
    public static List<UtilizationMetric> of(Manifest scaler) {
        Node spec = scaler.root().get("spec");
        if (!scaler.is("autoscaling", "HorizontalPodAutoscaler")) {
            return spec.get("triggers").items().stream()
                    .flatMap(trigger -> ofTrigger(trigger).stream())
                    .toList();
        }
        Node metrics = spec.get("metrics");
        Node percentage = spec.get("targetCPUUtilizationPercentage");
        return metrics.items().isEmpty() && metrics.text().isEmpty()
                ? List.of(new UtilizationMetric(percentage.isPresent() ? percentage : metrics, "cpu", ""))
                : metrics.items().stream()
                        .flatMap(metric -> Stream.of("resource", "containerResource")
                                .flatMap(field -> ofResource(metric.get(field)).stream()))
                        .toList();
    }

    private static Optional<UtilizationMetric> ofResource(Node source) {
        boolean share = source.at("target.type").is("Utilization")
                || source.get("targetAverageUtilization").isPresent();
        return share
                ? Optional.of(new UtilizationMetric(
                        source.get("name"),
                        source.get("name").text(),
                        source.get("container").text()))
                : Optional.empty();
    }

    private static Optional<UtilizationMetric> ofTrigger(Node trigger) {
        boolean share = trigger.get("metricType").is("Utilization")
                || trigger.at("metadata.type").is("Utilization");
        Node type = trigger.get("type");
        return share && (type.is("cpu") || type.is("memory"))
                ? Optional.of(new UtilizationMetric(
                        type, type.text(), trigger.at("metadata.containerName").text()))
                : Optional.empty();
    }

    @Override
    public Location location() {
        return node.location();
    }
}
