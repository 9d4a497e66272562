package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.BuildProblem;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether kustomize would build a target at all. */
@About(id = "k8s/kustomize-build-fails", title = "Kustomize builds every target", severity = ERROR, theme = "overlays")
public final class KustomizeBuildFails implements Rule<BuildProblem> {

    @Override
    public Verdicts check(BuildProblem failure) {
        return violated(
                        failure,
                        "kustomize does not build this: %s",
                        failure.problem().message())
                .fix("Mend what kustomize refuses, and build %s once".formatted(failure.label()));
    }
}
