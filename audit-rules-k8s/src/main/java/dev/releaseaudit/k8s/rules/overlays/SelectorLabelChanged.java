package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.ValueChange;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges whether the selectors of workloads stay as they are from release to release, since the cluster refuses another one. */
@About(id = "k8s/selector-label-changed", title = "Selectors of workloads stay as they are")
public final class SelectorLabelChanged implements Rule<OverlayEffect> {

    private static final Set<String> KINDS = Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job");

    /** Words of labels that name what changes with each release, if their value looks like it. */
    private static final Set<String> PASSING =
            Set.of("version", "release", "revision", "commit", "sha", "build", "date", "tag", "chart");

    /** A number with more to it than one of the few by which people tell variants apart: {@code 1.4}, {@code 3f2a91c}. */
    private static final Pattern PASSING_VALUE = Pattern.compile("(?=.*\\d)(?!v?\\d{1,2}$).{2,}");

    private static final Set<Directive> LABELS = Set.of(Directive.LABELS, Directive.COMMON_LABELS);

    @Override
    public Verdicts check(OverlayEffect use) {
        return use.effect().changed().stream()
                .filter(touch -> KINDS.contains(touch.id().kind()))
                .flatMap(touch -> touch.changes().stream()
                        .filter(change -> change.dotted().startsWith("spec.selector.match"))
                        .filter(change -> change.added() ? isPassing(use, change) : isOwn(use))
                        .map(change -> violated(
                                        place(use, change),
                                        "%s/%s: %s in the selector %s, and the cluster refuses to change a selector",
                                        touch.id().kind(),
                                        touch.id().name(),
                                        change.path().contains("matchLabels")
                                                ? "the label " + label(change)
                                                : "an expression",
                                        change.added() ? "changes with each release" : "differs from the base")
                                .fix("Leave the selector as it is; set the label without includeSelectors")
                                .key("%s/%s %s"
                                        .formatted(touch.id().kind(), touch.id().name(), change.dotted()))))
                .collect(toVerdicts());
    }

    /** What a base changes is the same wherever the base is used. */
    private static boolean isOwn(OverlayEffect use) {
        return use.effect().folder().equals(use.overlay().built().path());
    }

    private static boolean isPassing(OverlayEffect use, ValueChange change) {
        String label = label(change);
        String[] words = label.substring(label.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .split("[._-]");
        return LABELS.contains(use.effect().directive())
                && Stream.of(words).anyMatch(PASSING::contains)
                && PASSING_VALUE.matcher(change.after().text()).matches();
    }

    private static String label(ValueChange change) {
        return change.path().get(change.path().size() - 1);
    }

    private static Node place(OverlayEffect use, ValueChange change) {
        return change.removed() ? use.node() : change.after();
    }
}
