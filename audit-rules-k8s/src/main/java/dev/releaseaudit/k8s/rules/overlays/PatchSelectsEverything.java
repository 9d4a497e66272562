package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.kustomize.rendering.ResourceChange;
import dev.releaseaudit.k8s.merge.FieldSpan;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Set;

/** Judges whether the target of a patch selects anything: one that names nothing selects every resource. */
@About(
        id = "k8s/patch-selects-everything",
        title = "Every patch says what it is for",
        kinds = {"STRATEGIC_MERGE_PATCH", "JSON_PATCH"})
public final class PatchSelectsEverything implements Rule<OverlayEffect> {

    private static final List<String> FIELDS =
            List.of("group", "version", "kind", "name", "namespace", "labelSelector", "annotationSelector");

    /** Patterns that fit every text. */
    private static final Set<String> ANY = Set.of("", ".*", ".+");

    @Override
    public Verdicts check(OverlayEffect use) {
        Node target = use.node().get("target");
        int matched = use.effect().matched().size();
        if (!target.isPresent()
                || matched < 2
                || FIELDS.stream()
                        .anyMatch(field -> !ANY.contains(target.get(field).text()))) {
            return Verdicts.none();
        }
        boolean removes = use.effect().changed().stream().anyMatch(ResourceChange::removed);
        return violated(
                        FieldSpan.of(use.node(), "target"),
                        "patch %s all %d resources, since its target names none",
                        removes ? "removes some of" : "is for",
                        matched)
                .severity(removes ? ERROR : WARNING)
                .fix("Name the kind and the name of what the patch is for");
    }
}
