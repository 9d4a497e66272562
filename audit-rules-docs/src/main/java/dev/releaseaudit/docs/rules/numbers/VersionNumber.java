package dev.releaseaudit.docs.rules.numbers;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.claims.VersionClaim;
import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.facts.ToolVersion;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Judges whether the versions of languages and run times that a document asks for agree with some file of the repository. */
@About(id = "docs/version-number", title = "Versions in documents are those that the build asks for", tags = "drift")
public final class VersionNumber implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "versions");
        if (document.isCurrent()) {
            BuildFiles build = project.view(BuildFiles.VIEW);
            VersionClaim.in(document).forEach(claim -> judge(claim, build, tally));
        }
        return tally.verdicts();
    }

    private static void judge(VersionClaim claim, BuildFiles build, Tally tally) {
        List<ToolVersion> wanted = build.versions().stream()
                .filter(version -> version.tool().equals(claim.tool()))
                .toList();
        if (wanted.stream().anyMatch(claim::agrees)) {
            tally.holds(claim);
        } else if (!wanted.isEmpty() && wanted.stream().noneMatch(claim::allows)) {
            ToolVersion other = wanted.get(0);
            tally.add(violated(
                            claim,
                            "%s asks for %s %s, %s for %s",
                            claim.location().path(),
                            claim.tool(),
                            claim.version(),
                            other.location().path(),
                            other.version())
                    .key(claim.tool() + " " + claim.version())
                    .see(other, "what is asked for")
                    .fix("State the version that is asked for: " + other.label()));
        }
    }
}
