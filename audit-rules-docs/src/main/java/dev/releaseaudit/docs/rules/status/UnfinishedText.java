package dev.releaseaudit.docs.rules.status;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.language.SectionText;
import dev.releaseaudit.docs.status.StatusColumns;
import dev.releaseaudit.docs.status.UnfinishedMark;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import java.util.HashSet;
import java.util.Set;

/** Judges whether a document still has words that mark it as unfinished, such as TODO and TBD. */
@About(id = "docs/unfinished-text", title = "Documents are finished", theme = "documentation")
public final class UnfinishedText implements Rule<Document> {

    @Override
    public Verdicts check(Document document) {
        if (!document.isCurrent()) {
            return Verdicts.none();
        }
        Set<Located> judged = judgedByOthers(document);
        return document.page().prose().stream()
                .filter(prose -> !judged.contains(prose))
                .flatMap(prose -> UnfinishedMark.in(prose).stream())
                .map(mark -> verdict(mark, document))
                .collect(Verdicts.toVerdicts());
    }

    /** Sections that are still to be written and status tables of operational documents have rules of their own. */
    private static Set<Located> judgedByOthers(Document document) {
        Set<Located> judged = new HashSet<>();
        if (document.kind().isOperational()) {
            document.page()
                    .root()
                    .walk()
                    .filter(section -> section.heading().level() > 1 && SectionText.isUnwritten(section))
                    .forEach(section -> judged.addAll(section.body()));
            document.page().tables().stream()
                    .filter(StatusColumns::isStatusTable)
                    .forEach(table -> table.rows().forEach(row -> judged.addAll(row.cells())));
        }
        return judged;
    }

    private static Verdict verdict(UnfinishedMark mark, Document document) {
        Verdict verdict = violated(mark, "%s has unfinished text: %s", document.path(), mark.word())
                .key(mark.word())
                .fix("Finish what is marked " + mark.word() + " in " + document.path());
        return document.kind().isOperational() ? verdict : verdict.severity(Severity.INFO);
    }
}
