package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.INFO;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;

/** Judges whether a patch that finds its resource says anything that the resource does not say already. */
@About(
        id = "k8s/patch-changes-nothing",
        title = "Every patch changes something",
        severity = INFO,
        kinds = {"STRATEGIC_MERGE_PATCH", "JSON_PATCH"})
public final class PatchChangesNothing implements Rule<OverlayEffect> {

    @Override
    public Verdicts check(OverlayEffect use) {
        if (use.effect().matchedNothing() || !use.changesNothing() || !use.sawAll()) {
            return Verdicts.none();
        }
        Located patch = use.effect().body().isPresent() ? use.effect().body() : use;
        var first = use.effect().matched().get(0);
        return violated(patch, "%s/%s: the patch says nothing that is not there already", first.kind(), first.name())
                .see(use, "applied here")
                .fix("Remove the patch, or set what it was meant to change");
    }
}
