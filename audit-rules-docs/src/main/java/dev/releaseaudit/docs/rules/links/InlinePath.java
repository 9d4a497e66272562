package dev.releaseaudit.docs.rules.links;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.paths.PathResolver;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges whether paths between backticks exist in the repository. */
@About(id = "docs/inline-path", title = "Paths in documents exist", tags = "drift")
public final class InlinePath implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "paths");
        if (document.isCurrent()) {
            PathResolver paths = new PathResolver(document, project);
            Map<String, List<InlineCode>> missing = new LinkedHashMap<>();
            Set<String> hypothetical = new HashSet<>();
            for (Prose prose : document.page().prose()) {
                for (InlineCode code : prose.codes()) {
                    paths.candidate(code.text()).ifPresent(path -> {
                        if (paths.find(path).isPresent()) {
                            tally.holds(code);
                        } else if (isHypothetical(prose, code)) {
                            hypothetical.add(path);
                        } else if (!code.linked() && !paths.isLeftOut(path)) {
                            missing.computeIfAbsent(path, key -> new ArrayList<>())
                                    .add(code);
                        }
                    });
                }
            }
            missing.keySet().removeAll(hypothetical);
            missing.forEach((path, codes) -> codes.forEach(code -> tally.add(verdict(path, code, paths))));
        }
        return tally.verdicts();
    }

    private static Verdict verdict(String path, InlineCode code, PathResolver paths) {
        Suggestion near = paths.suggestion(path);
        return near.in(violated(
                        code,
                        "%s names %s, which does not exist%s",
                        code.location().path(),
                        path,
                        near.hint())
                .key(path)
                .fix("Name the path as it is now, or remove " + path));
    }

    /** What one sentence says that something makes, or that is gone, is so in the others too. */
    private static boolean isHypothetical(Prose prose, InlineCode code) {
        Sentence sentence = Sentence.around(prose, code.start());
        return sentence.isOfAnotherTime() || sentence.forbids(code.start());
    }
}
