package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.INFO;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Scaling;
import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/** Judges whether what an overlay sets is what runs then: not what the base has already, nor what an autoscaler decides. */
@About(id = "k8s/override-has-no-effect", title = "Overlays set what they can decide", severity = INFO)
public final class OverrideHasNoEffect implements Rule<OverlayEffect> {

    @Override
    public Verdicts check(OverlayEffect use) {
        Optional<Node> count = use.replicas();
        Optional<Manifest> scaler = count.flatMap(any -> scaler(use));
        if (scaler.isPresent()) {
            return violated(
                            count.get(),
                            "%s decides how many pods there are, and each release sets them back to this",
                            scaler.get().label())
                    .see(scaler.get(), "the autoscaler")
                    .severity(WARNING)
                    .fix("Leave the replicas out; set the bounds of the autoscaler");
        }
        Directive directive = use.effect().directive();
        boolean entry = directive == Directive.REPLICAS || directive == Directive.IMAGE;
        return !entry || use.effect().matchedNothing() || !use.changesNothing() || !use.sawAll()
                ? Verdicts.none()
                : violated(
                                use,
                                "%s entry %s sets what is set already",
                                directive == Directive.REPLICAS ? "replicas" : "images",
                                use.node().get("name").text())
                        .fix("Remove the entry");
    }

    private static Optional<Manifest> scaler(OverlayEffect use) {
        return use.matched()
                .flatMap(workload -> use.overlay().graph().scaling(workload).stream())
                .map(Scaling::scaler)
                .findFirst();
    }
}
