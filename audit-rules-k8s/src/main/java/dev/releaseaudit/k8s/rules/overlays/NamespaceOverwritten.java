package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.violated;
import static java.util.stream.Collectors.joining;

import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceChange;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/**
 * Judges whether the namespace of an overlay moves objects that named another one, while most of its objects name none or that one.
 * A base that is in one namespace as a whole, and an environment of the same application, are moved on purpose.
 */
@About(id = "k8s/namespace-overwritten", title = "The namespace of an overlay moves nothing that belongs elsewhere")
public final class NamespaceOverwritten implements Rule<OverlayEffect> {

    @Override
    public Verdicts check(OverlayEffect effect) {
        List<ResourceChange> changed = effect.effect().changed();
        List<ResourceChange> moved = changed.stream()
                .filter(change ->
                        isElsewhere(named(change.before()).text(), effect.node().text()))
                .toList();
        return effect.effect().directive() != Directive.NAMESPACE
                        || moved.isEmpty()
                        || moved.size() * 2 > changed.size()
                ? Verdicts.none()
                : judge(effect, moved);
    }

    private static Verdict judge(OverlayEffect effect, List<ResourceChange> moved) {
        Verdict verdict = violated(
                        effect,
                        "namespace %s moves %s",
                        effect.node().text(),
                        moved.stream()
                                .map(change -> "%s/%s out of %s"
                                        .formatted(
                                                change.id().kind(),
                                                change.id().name(),
                                                named(change.before()).text()))
                                .collect(joining(", ")))
                .fix("Deploy what belongs to another namespace by a kustomization of its own");
        for (ResourceChange change : moved) {
            verdict = verdict.see(named(change.before()), "the namespace that it named");
        }
        return verdict;
    }

    private static Node named(Node resource) {
        return resource.at("metadata.namespace");
    }

    /** An environment of the same application has a part of its name: shop and shop-prod, shop-base and shop-prod. */
    private static boolean isElsewhere(String before, String after) {
        String application = before.split("-", 2)[0];
        return !before.isEmpty()
                && !before.equals("default")
                && !before.equals(after)
                && !after.startsWith(application);
    }
}
