package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.model.Node;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A reason for which kustomize refuses to build a target.
 *
 * @param overlay the target
 * @param problem what is refused
 */
public record BuildFailure(Overlay overlay, Problem problem) {

    /** What kustomize says where something is missing, which another problem may be the reason for. */
    private static final Set<Problem.Kind> MISSED = Set.of(
            Problem.Kind.TARGET_NOT_FOUND,
            Problem.Kind.GENERATOR_CONFLICT,
            Problem.Kind.INVALID_REPLACEMENT,
            Problem.Kind.INVALID_VARIABLE);

    /** Returns all of a target. */
    public static Stream<BuildFailure> in(Overlay overlay) {
        return overlay.rendering().problems().stream()
                .filter(Problem::refused)
                .map(problem -> new BuildFailure(overlay, problem));
    }

    /** Returns the problem that this one may follow from: something that would have been looked for was not rendered. */
    public Optional<Problem> cause() {
        return MISSED.contains(problem.kind())
                ? overlay.rendering().problems().stream().filter(Problem::omits).findFirst()
                : Optional.empty();
    }

    /** Returns the entry of {@code replicas} that finds nothing; empty where this is another problem. */
    public Optional<Node> replicas() {
        return problem.kind() != Problem.Kind.TARGET_NOT_FOUND
                ? Optional.empty()
                : overlay.layers().stream()
                        .filter(layer -> layer.location()
                                .path()
                                .equals(problem.location().path()))
                        .flatMap(layer -> layer.root().get("replicas").items().stream())
                        .filter(entry -> entry.location().contains(problem.location()))
                        .findFirst();
    }
}
