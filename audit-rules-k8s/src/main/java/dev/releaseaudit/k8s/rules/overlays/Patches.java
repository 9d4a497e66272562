package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.overlay.OverlayEffect;

/** Tells patches from other directives. */
final class Patches {

    private Patches() {}

    static boolean isPatch(OverlayEffect use) {
        return isMerge(use) || use.effect().directive() == Directive.JSON_PATCH;
    }

    /** Tells whether this is a strategic merge patch. */
    static boolean isMerge(OverlayEffect use) {
        return use.effect().directive() == Directive.STRATEGIC_MERGE_PATCH;
    }
}
