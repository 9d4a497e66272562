package dev.releaseaudit.docs.rules.structure;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Fence;
import dev.releaseaudit.docs.syntax.FenceSyntax;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.Locale;
import java.util.Optional;

/** Judges whether fences that are marked as YAML, JSON or XML parse, so that what a reader copies works. */
@About(id = "docs/fence-content", title = "Fences hold the language that they name", tags = "drift")
public final class FenceContent implements Rule<Document> {

    @Override
    public Verdicts check(Document document) {
        Tally tally = new Tally(document, "fences");
        if (document.isCurrent()) {
            document.page().fences().stream().filter(FenceSyntax::isChecked).forEach(fence -> judge(fence, tally));
        }
        return tally.verdicts();
    }

    private static void judge(Fence fence, Tally tally) {
        Optional<FenceSyntax.Problem> problem = FenceSyntax.check(fence);
        if (problem.isEmpty()) {
            tally.holds(fence);
        } else {
            tally.add(violated(
                            () -> problem.get().location(),
                            "%s shows %s that does not parse: %s",
                            fence.location().path(),
                            fence.language().toUpperCase(Locale.ROOT),
                            problem.get().message())
                    .key(fence.language())
                    .fix("Correct the example, or name no language"));
        }
    }
}
