package dev.releaseaudit.docs.rules.numbers;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.claims.CoverageClaim;
import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Judges whether the coverage that a document demands is the one that the configuration demands. */
@About(
        id = "docs/coverage-number",
        title = "The coverage in documents is the configured one",
        theme = "testing",
        tags = "drift")
public final class CoverageNumber implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "coverage numbers");
        BuildFiles build = project.view(BuildFiles.VIEW);
        if (document.isCurrent() && !build.gates().isEmpty()) {
            CoverageClaim.in(document, build).forEach(claim -> judge(claim, build, document, tally));
        }
        return tally.verdicts();
    }

    private static void judge(CoverageClaim claim, BuildFiles build, Document document, Tally tally) {
        if (claim.gate(build).isPresent()) {
            tally.holds(claim);
            return;
        }
        List<String> ungated = claim.ungated(build);
        if (!ungated.isEmpty()) {
            tally.add(violated(
                            claim,
                            "%s demands %s %% coverage, and nothing demands any of %s",
                            document.path(),
                            claim.number(),
                            Conjunction.and(ungated))
                    .key(claim.number() + " " + String.join(" ", ungated))
                    .see(build.gates().get(0), "the coverage that is configured elsewhere")
                    .fix("Configure a coverage of %s %% in %s".formatted(claim.number(), Conjunction.and(ungated))));
            return;
        }
        claim.contradiction(build)
                .ifPresent(gate -> tally.add(violated(
                                claim,
                                "%s demands %s %% coverage, the configuration demands %s",
                                document.path(),
                                claim.number(),
                                gate.label())
                        .key(claim.number())
                        .see(gate, "the configured coverage")
                        .fix("State the coverage that is demanded: " + gate.label())));
    }
}
