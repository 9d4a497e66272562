package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes a value inside a text that is itself YAML or JSON. */
final class StructuredText {

    StructuredText(List<String> path, boolean create, UnaryOperator<Node> change) {}

    Optional<Node> apply(Node root) {
        return Optional.empty();
    }
}
