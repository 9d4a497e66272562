package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.merge.FieldSpan;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.k8s.overlay.PatchTarget;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import java.util.Optional;

/** Judges whether there is anything that a patch is for: kustomize says nothing where its target selects no resource. */
@About(
        id = "k8s/patch-matches-nothing",
        title = "Every patch finds what it is for",
        kinds = {"STRATEGIC_MERGE_PATCH", "JSON_PATCH"})
public final class PatchMatchesNothing implements Rule<OverlayEffect> {

    @Override
    public Verdicts check(OverlayEffect use) {
        if (!use.matchesNothing()) {
            return Verdicts.none();
        }
        PatchTarget target = PatchTarget.of(use);
        Located place = FieldSpan.of(use.node(), "target");
        if (!use.sawAll()) {
            return unknown(
                    place, "patch for %s matches none of the resources that could be rendered", target.description());
        }
        Optional<PatchTarget.Near> near = target.near();
        Verdict verdict = violated(
                        place,
                        "patch for %s matches nothing%s",
                        target.description(),
                        near.map(found -> "; did you mean " + found.hint() + "?")
                                .orElse(""))
                .fix("Name a resource that is there, or remove the patch");
        return near.map(PatchTarget.Near::resource)
                .map(found ->
                        verdict.see(found, found.id().kind() + " " + found.id().name() + " is here"))
                .orElse(verdict);
    }
}
