package dev.releaseaudit.docs.rules.consistency;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.rule.Project;
import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.claims.CiActivities;
import dev.releaseaudit.docs.claims.CiSteps;
import dev.releaseaudit.docs.language.Modality;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.pipeline.CiStep;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Verdicts;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges whether the workflows run what documents say that they run. */
@About(
        id = "docs/ci-claim",
        title = "Continuous integration runs what documents say",
        theme = "testing",
        tags = "drift")
public final class CiClaim implements JoinRule<Document> {

    private static final Map<String, CiActivities.Activity> LEXICON = CiActivities.byWord();
    private static final Set<String> SUBJECTS = Set.of("ci", "pipeline", "workflow", "actions");
    private static final Set<String> VERBS = Set.of("""
            runs run checks executes enforces fails performs verifies scans builds tests""".split("\\s+"));
    private static final Set<String> NOT_CLAIMS = Set.of(
            "local", "locally", "not", "never", "no", "if", "can", "could", "would", "when", "unless", "before", "same",
            "example", "don't", "you", "your", "skip", "skips");

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "claims about continuous integration");
        if (document.isCurrent()) {
            CiSteps steps = project.view(CiSteps.VIEW);
            for (Prose prose : document.page().prose()) {
                if (mayClaim(prose.text())) {
                    Sentence.of(prose).stream()
                            .filter(CiClaim::claims)
                            .forEach(sentence -> judge(sentence, steps, tally));
                }
            }
        }
        return tally.verdicts();
    }

    private static boolean mayClaim(String text) {
        return text.contains("CI") || text.contains("ipeline") || text.contains("orkflow") || text.contains("Actions");
    }

    private static boolean claims(Sentence sentence) {
        return sentence.has(SUBJECTS)
                && sentence.has(VERBS)
                && !sentence.has(NOT_CLAIMS)
                && Modality.of(sentence) == Modality.CLAIM;
    }

    private static void judge(Sentence sentence, CiSteps steps, Tally tally) {
        Set<CiActivities.Activity> claimed = new LinkedHashSet<>();
        LEXICON.forEach((word, activity) -> {
            if (sentence.has(Set.of(word))) {
                claimed.add(activity);
            }
        });
        for (CiActivities.Activity activity : claimed) {
            Optional<CiStep> empty = steps.voidStep(activity);
            if (empty.isPresent()) {
                tally.add(violated(
                                sentence,
                                "The step that should run %s does nothing: no package has the script",
                                activity.name())
                        .see(empty.get(), "the step")
                        .fix("Add the script, or drop --if-present"));
            } else if (steps.running(activity).isPresent()) {
                tally.holds(sentence);
            } else if (steps.isOpaque()) {
                tally.add(unknown(
                        sentence,
                        "The document says that continuous integration runs %s; no workflow shows it",
                        activity.name()));
            } else {
                tally.add(violated(
                                sentence,
                                "The document says that continuous integration runs %s; no step of a workflow does",
                                activity.name())
                        .fix("Add a step that runs " + activity.name() + ", or correct the document"));
            }
        }
    }
}
