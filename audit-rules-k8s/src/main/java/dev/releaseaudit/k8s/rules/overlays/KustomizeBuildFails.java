package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.overlay.BuildFailure;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether kustomize would build a target at all. */
@About(id = "k8s/kustomize-build-fails", title = "Kustomize builds every target", severity = ERROR)
public final class KustomizeBuildFails implements Rule<Overlay> {

    @Override
    public Verdicts check(Overlay overlay) {
        if (overlay.rendering().complete()) {
            return satisfied(overlay, "kustomize builds %s", overlay.built().label());
        }
        return BuildFailure.in(overlay)
                .filter(failure -> failure.replicas().isEmpty())
                .map(KustomizeBuildFails::judge)
                .collect(toVerdicts());
    }

    private static Verdict judge(BuildFailure failure) {
        Problem problem = failure.problem();
        Verdict verdict = failure.cause()
                .map(cause -> unknown(problem, "kustomize may not build this: %s", problem.message())
                        .see(cause, "not rendered, so it may be there: " + cause.message()))
                .orElseGet(() -> violated(problem, "kustomize does not build this: %s", problem.message())
                        .fix(failure.remedy()));
        for (Problem other : failure.others()) {
            verdict = verdict.see(other, other.message());
        }
        return verdict;
    }
}
