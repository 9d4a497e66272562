package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.INFO;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.OverlayEffect;
import dev.releaseaudit.k8s.kustomize.Directive;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/** Judges whether what an overlay sets is what runs then: not what the base has already, nor what an autoscaler decides. */
@About(
        id = "k8s/override-has-no-effect",
        title = "Overlays set what they can decide",
        severity = INFO,
        theme = "overlays")
public final class OverrideHasNoEffect implements Rule<OverlayEffect> {

    @Override
    public Verdicts check(OverlayEffect use) {
        boolean replicas = use.effect().directive() == Directive.REPLICAS;
        if ((!replicas && use.effect().directive() != Directive.IMAGE)
                || use.effect().matchedNothing()) {
            return Verdicts.none();
        }
        Optional<Manifest> scaler = replicas ? SingleReplicas.scaler(use) : Optional.empty();
        if (scaler.isPresent()) {
            return violated(
                            use.node().get("count"),
                            "%s decides how many pods %s has",
                            scaler.get().label(),
                            use.node().get("name").text())
                    .see(scaler.get(), "the autoscaler")
                    .fix("Remove the entry; set the bounds of the autoscaler");
        }
        return !use.changesNothing()
                ? Verdicts.none()
                : violated(
                                use,
                                "The %s entry %s sets what is set already",
                                replicas ? "replicas" : "images",
                                use.node().get("name").text())
                        .fix("Remove the entry");
    }
}
