package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Image;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import java.util.ArrayList;
import java.util.List;

/** Sums up what a production overlay decides about a deployment. */
@About(id = "k8s/production-overlay", title = "A production overlay decides what production runs", summary = true)
public final class ProductionOverlay implements Rule<Overlay> {

    @Override
    public Verdicts check(Overlay overlay) {
        if (overlay.built().stage() != Stage.PRODUCTION) {
            return Verdicts.none();
        }
        List<String> decisions = new ArrayList<>();
        var namespace = overlay.kustomization().root().get("namespace");
        if (namespace.isPresent()) {
            decisions.add("sets namespace " + namespace.text());
        }
        if (!overlay.patchedKinds().isEmpty()) {
            decisions.add("patches " + Conjunction.and(overlay.patchedKinds()));
        }
        List<Image> images = overlay.graph().containers().stream()
                .map(Container::image)
                .filter(Image::isPresent)
                .toList();
        long names = images.stream().map(Image::name).distinct().count();
        long pinned = images.stream()
                .filter(i -> !i.digest().isEmpty())
                .map(Image::name)
                .distinct()
                .count();
        if (names > 0) {
            decisions.add("pins %d of %d images by digest".formatted(pinned, names));
        }
        if (decisions.isEmpty() && !overlay.rendering().open().isEmpty()) {
            Problem open = overlay.rendering().open().get(0);
            return unknown(overlay, "%s decides nothing that could be read", overlay.label())
                    .see(open, open.message());
        }
        return decisions.isEmpty()
                ? violated(overlay, "%s decides nothing of its own", overlay.label())
                        .fix("Set the namespace, images and settings of production")
                : satisfied(overlay, "%s %s", overlay.label(), Conjunction.and(decisions));
    }
}
