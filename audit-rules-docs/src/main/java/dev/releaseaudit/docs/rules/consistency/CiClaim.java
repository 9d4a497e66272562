package dev.releaseaudit.docs.rules.consistency;

import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.claims.CiActivities;
import dev.releaseaudit.docs.claims.CiSteps;
import dev.releaseaudit.docs.language.Modality;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.facts.CiStep;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
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

    private static final String SAYS = "%s says that continuous integration runs %s";
    private static final Map<String, CiActivities.Activity> LEXICON = CiActivities.byWord();
    private static final Set<String> SUBJECTS = Vocabulary.words("integration");
    private static final Set<String> VERBS = Vocabulary.words("integration runs");
    private static final Set<String> NOT_CLAIMS = Vocabulary.words("no claim of integration");

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "claims about continuous integration");
        if (document.isCurrent()) {
            CiSteps steps = project.view(CiSteps.VIEW);
            for (Prose prose : document.page().prose()) {
                if (mayClaim(prose.text())) {
                    Sentence.of(prose).stream()
                            .filter(CiClaim::claims)
                            .forEach(sentence -> judge(sentence, steps, document, tally));
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

    private static void judge(Sentence sentence, CiSteps steps, Document document, Tally tally) {
        Set<CiActivities.Activity> claimed = new LinkedHashSet<>();
        LEXICON.forEach((word, activity) -> {
            if (sentence.has(Set.of(word))) {
                claimed.add(activity);
            }
        });
        for (CiActivities.Activity activity : claimed) {
            Optional<CiStep> empty = steps.voidStep(activity);
            if (steps.running(activity, sentence, document).isPresent()) {
                tally.holds(sentence);
            } else if (empty.isPresent()) {
                tally.add(violated(
                                sentence,
                                SAYS + "; the step does nothing, since no package has the script",
                                document.path(),
                                activity.name())
                        .key(activity.name())
                        .see(empty.get(), "the step")
                        .fix("Add the script, or drop --if-present"));
            } else if (steps.isOpaque()) {
                tally.add(unknown(sentence, SAYS + "; no workflow shows it", document.path(), activity.name())
                        .key(activity.name()));
            } else {
                tally.add(violated(sentence, SAYS + "; no step of a workflow does", document.path(), activity.name())
                        .key(activity.name())
                        .fix("Add a step that runs " + activity.name() + ", or correct the document"));
            }
        }
    }
}
