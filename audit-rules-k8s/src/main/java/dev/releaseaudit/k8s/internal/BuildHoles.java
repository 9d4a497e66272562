package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.graph.Gap;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.spi.Sink;
import java.util.List;

/** Tells where the resources of a target are not all that would be deployed. What kustomize refuses is also for a rule. */
final class BuildHoles {

    private BuildHoles() {}

    static void report(Rendering rendering, Target target, Sink sink) {
        if (rendering.open().stream().allMatch(Problem::refused)) {
            rendering.open().stream()
                    .limit(1)
                    .map(first -> hole(
                            target,
                            "Only a part of %s was judged, since kustomize refuses %s"
                                    .formatted(target.label(), first.location())))
                    .forEach(sink::report);
        }
        rendering.problems().stream()
                .filter(problem -> !problem.refused())
                .map(problem -> hole(problem, problem.message()))
                .forEach(sink::report);
    }

    /** Returns why there may be more resources than those that were rendered. */
    static List<Gap> gaps(Rendering rendering) {
        return rendering.problems().stream()
                .filter(Problem::omits)
                .map(problem -> new Gap(problem.message(), problem.location()))
                .toList();
    }

    private static Diagnostic hole(Located at, String message) {
        return Diagnostic.hole(Diagnostic.Kind.NOT_RENDERED, at, message);
    }
}
