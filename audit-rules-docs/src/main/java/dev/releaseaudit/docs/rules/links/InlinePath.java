package dev.releaseaudit.docs.rules.links;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.drift.PathFinder;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.rules.Suggestion;
import dev.releaseaudit.docs.rules.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/** Judges whether paths between backticks exist in the repository. */
@About(id = "docs/inline-path", title = "Paths in documents exist", theme = "documentation", tags = "drift")
public final class InlinePath implements Rule<Document> {

    @Override
    public Verdicts check(Document document) {
        Tally tally = new Tally(document, "paths");
        if (document.isCurrent()) {
            PathFinder paths = new PathFinder(document);
            for (Prose prose : document.page().prose()) {
                for (InlineCode code : prose.codes()) {
                    paths.candidate(code.text()).ifPresent(path -> judge(path, code, prose, paths, document, tally));
                }
            }
        }
        return tally.verdicts();
    }

    private static void judge(
            String path, InlineCode code, Prose prose, PathFinder paths, Document document, Tally tally) {
        Optional<String> found = paths.find(path);
        if (found.isPresent()) {
            tally.holds(code);
        } else if (!code.linked() && !paths.isLeftOut(path) && !isHypothetical(prose, code)) {
            Suggestion near = Suggestion.of(document.repository().nearest(path), document.repository());
            tally.add(near.in(violated(code, "There is no %s%s", path, near.hint())
                    .fix("Name the path as it is now, or remove " + path)));
        }
    }

    private static boolean isHypothetical(Prose prose, InlineCode code) {
        Sentence sentence = Sentence.around(prose, code.start());
        return sentence.isOfAnotherTime() || sentence.forbids(code.start());
    }
}
