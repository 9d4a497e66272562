package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.INFO;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.overlay.UnlistedManifest;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether the manifests beside a kustomization are part of it. */
@About(id = "k8s/orphan-manifest", title = "Every manifest beside a kustomization is listed in one")
public final class OrphanManifest implements Rule<UnlistedManifest> {

    @Override
    public Verdicts check(UnlistedManifest manifest) {
        boolean commented = manifest.comment().isPresent();
        Verdict verdict = violated(
                        manifest,
                        commented
                                ? "%s is commented out of its kustomization, so it is never deployed"
                                : "%s is in no kustomization, so it is never deployed",
                        manifest.label())
                .severity(commented ? INFO : WARNING)
                .fix("List the file under resources, or delete it");
        Verdict shown = manifest.comment()
                .map(comment -> verdict.see(() -> comment, "commented out here"))
                .orElseGet(() -> verdict.see(manifest.manager(), "the kustomization that would list it"));
        return manifest.twin()
                .map(twin -> shown.see(() -> twin, "this one is deployed instead"))
                .orElse(shown);
    }
}
