package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Image;
import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Effect;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceChange;
import dev.releaseaudit.k8s.kustomize.rendering.ValueChange;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges whether one kustomization sets a value twice: then the earlier line looks as if it decided, and does not. */
@About(id = "k8s/value-set-twice", title = "Each kustomization sets a value once")
public final class ValueSetTwice implements Rule<Overlay> {

    private static final Set<Directive> SETTERS =
            Set.of(Directive.STRATEGIC_MERGE_PATCH, Directive.JSON_PATCH, Directive.REPLICAS, Directive.IMAGE);

    @Override
    public Verdicts check(Overlay overlay) {
        Map<Location, Effect> setBy = new HashMap<>();
        return overlay.rendering().effects().stream()
                .filter(effect -> SETTERS.contains(effect.directive()))
                .flatMap(effect -> effect.changed().stream().flatMap(touch -> judge(effect, touch, setBy).stream()))
                .collect(toVerdicts());
    }

    private static List<Verdict> judge(Effect effect, ResourceChange touch, Map<Location, Effect> setBy) {
        var changes = touch.changes();
        var verdicts = changes.stream()
                .flatMap(change -> Optional.ofNullable(setBy.get(change.before().location()))
                        .filter(earlier -> earlier != effect && earlier.folder().equals(effect.folder()))
                        .filter(earlier -> isDead(effect, change))
                        .map(earlier -> violated(
                                        change.before(),
                                        "%s/%s: %s is set here, and again to something else in the same kustomization",
                                        touch.id().kind(),
                                        touch.id().name(),
                                        change.dotted())
                                .see(change.after(), "this one counts")
                                .fix("Keep one of the two lines")
                                .key("%s/%s %s"
                                        .formatted(touch.id().kind(), touch.id().name(), change.dotted())))
                        .stream())
                .toList();
        changes.stream()
                .flatMap(change -> change.after().walk())
                .filter(ScalarNode.class::isInstance)
                .forEach(value -> setBy.put(value.location(), effect));
        return verdicts;
    }

    /** An entry of images completes an image rather than replacing it, as long as that has no version of its own. */
    private static boolean isDead(Effect effect, ValueChange change) {
        return change.before() instanceof ScalarNode
                && change.after() instanceof ScalarNode
                && (effect.directive() != Directive.IMAGE
                        || !Image.of(change.before()).hasMutableTag());
    }
}
