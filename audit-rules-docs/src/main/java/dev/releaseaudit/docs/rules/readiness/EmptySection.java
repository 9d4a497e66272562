package dev.releaseaudit.docs.rules.readiness;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.Section;
import dev.releaseaudit.docs.language.SectionText;
import dev.releaseaudit.docs.topics.LineIndex;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether the sections of operational documents say anything: nothing, "TBD" or a hint of the template is not it. */
@About(id = "docs/empty-section", title = "Sections of operational documents say something")
public final class EmptySection implements Rule<Document> {

    @Override
    public Verdicts check(Document document) {
        Tally tally = new Tally(document, "sections");
        if (document.isCurrent() && document.kind().isOperational()) {
            LineIndex<Link> links = new LineIndex<>(document.page().links());
            document.page()
                    .root()
                    .walk()
                    .filter(section ->
                            section.heading().level() > 1 && section.sections().isEmpty())
                    .forEach(section -> judge(section, links, document, tally));
        }
        return tally.verdicts();
    }

    private static void judge(Section section, LineIndex<Link> links, Document document, Tally tally) {
        boolean shown = links.in(section.location()).findFirst().isPresent();
        if (shown || !SectionText.isUnwritten(section)) {
            tally.holds(section);
        } else if (section.body().isEmpty()) {
            tally.add(violated(section.heading(), "%s: section %s is empty", document.path(), section.label())
                    .key(section.heading().slug())
                    .fix("Write the section " + section.label() + ", or remove it"));
        } else {
            tally.add(violated(section, "%s: section %s is still to be written", document.path(), section.label())
                    .key(section.heading().slug())
                    .fix("Write the section " + section.label()));
        }
    }
}
