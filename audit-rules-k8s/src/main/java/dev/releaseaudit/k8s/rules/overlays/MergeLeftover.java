package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.merge.ConflictingFields;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether fields that exclude each other stand side by side, as they do when a patch adds one and leaves the other. */
@About(id = "k8s/merge-leftover", title = "Fields that exclude each other do not meet", severity = ERROR)
public final class MergeLeftover implements Rule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest) {
        return ConflictingFields.in(manifest)
                .map(found -> judge(manifest, found))
                .collect(toVerdicts());
    }

    private static Verdict judge(Manifest manifest, ConflictingFields found) {
        return violated(
                        found.place(),
                        "%s: %s has both %s and %s, which the cluster refuses",
                        manifest.label(),
                        found.owner(),
                        found.added().name(),
                        found.left().name())
                .see(found.leftover(), found.left().name() + " is still set here")
                .fix("Remove %s with a null in the patch".formatted(found.left().name()))
                .key("%s %s %s"
                        .formatted(
                                found.owner(),
                                found.added().name(),
                                found.left().name()));
    }
}
