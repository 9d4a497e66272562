package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.UnlistedManifest;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether the manifests beside a kustomization are part of it. */
@About(id = "k8s/orphan-manifest", title = "Every manifest beside a kustomization is listed in one", theme = "overlays")
public final class OrphanManifest implements Rule<UnlistedManifest> {

    @Override
    public Verdicts check(UnlistedManifest manifest) {
        return violated(manifest, "%s is in no kustomization, so it is never deployed", manifest.label())
                .see(manifest.manager(), "the kustomization beside it")
                .fix("List the file under resources, or delete it");
    }
}
