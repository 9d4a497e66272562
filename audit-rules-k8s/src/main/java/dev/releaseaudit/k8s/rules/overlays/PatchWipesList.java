package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.merge.DroppedItem;
import dev.releaseaudit.k8s.merge.ReplacedList;
import dev.releaseaudit.k8s.merge.ReplacedLists;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import java.util.List;

/** Judges whether a patch keeps the entries of the lists that it cannot merge and so replaces as a whole. */
@About(
        id = "k8s/patch-wipes-list",
        title = "Patches keep the entries of lists that they replace",
        severity = ERROR,
        kinds = "STRATEGIC_MERGE_PATCH")
public final class PatchWipesList implements Rule<OverlayEffect> {

    private static final int NAMED = 3;

    @Override
    public Verdicts check(OverlayEffect use) {
        boolean development = use.overlay().built().stage() == Stage.DEVELOPMENT;
        return use.effect().changed().stream()
                .flatMap(touch -> ReplacedLists.in(touch, use.effect().body()).stream()
                        .flatMap(list -> list.without(use.rendering().resource(touch)).stream()))
                .map(list -> judge(list, development))
                .collect(toVerdicts());
    }

    private static Verdict judge(ReplacedList list, boolean development) {
        List<String> names = list.lost().stream().map(DroppedItem::name).toList();
        Severity severity = development && list.severity() == ERROR ? WARNING : list.severity();
        Verdict verdict = violated(
                        list,
                        "%s: the patch replaces %s as a whole, which drops %s",
                        list.resource(),
                        list.path(),
                        Conjunction.and(names, NAMED))
                .severity(severity)
                .fix("Repeat the entries that stay in the patch, or change single entries with a JSON patch")
                .key(list.resource() + " " + list.path());
        for (DroppedItem lost : list.lost()) {
            verdict = verdict.see(lost, "dropped: " + lost.name());
        }
        return verdict;
    }
}
