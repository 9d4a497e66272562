package dev.releaseaudit.k8s;

import dev.releaseaudit.k8s.kustomize.Problem;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import java.util.Optional;

/**
 * Is a reason for which kustomize refuses to build a target.
 *
 * @param built the target
 * @param problem what it refuses
 */
public record BuildProblem(Target built, Problem problem) implements Subject {

    @Override
    public String label() {
        return built.label();
    }

    @Override
    public Location location() {
        return problem.location();
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(built);
    }
}
