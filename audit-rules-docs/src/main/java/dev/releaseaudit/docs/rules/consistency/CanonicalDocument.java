package dev.releaseaudit.docs.rules.consistency;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.language.SectionText;
import dev.releaseaudit.docs.language.Sentence;
import dev.releaseaudit.docs.language.Vocabulary;
import dev.releaseaudit.docs.links.DocumentIndex;
import dev.releaseaudit.docs.links.LinkResolver;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;
import java.util.Set;

/** Judges whether a document that others call authoritative is written and in force. */
@About(id = "docs/canonical-document", title = "Authoritative documents are in force", tags = "drift")
public final class CanonicalDocument implements JoinRule<Document> {

    private static final Set<String> CALLS = Vocabulary.words("authority");

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "authoritative documents");
        if (document.isCurrent() && document.page().prose().stream().anyMatch(prose -> isAboutRank(prose.text()))) {
            DocumentIndex documents = project.view(DocumentIndex.VIEW);
            LinkResolver links = new LinkResolver(document, project);
            for (Link link : document.page().links()) {
                links.target(link)
                        .flatMap(target -> documents.find(target.path()))
                        .filter(target -> !target.path().equals(document.path()) && isCalledCanonical(link, document))
                        .ifPresent(target -> judge(link, document, target, tally));
            }
        }
        return tally.verdicts();
    }

    private static void judge(Link link, Document document, Document target, Tally tally) {
        boolean unwritten = SectionText.isUnwritten(target.page().root());
        Optional<String> status = target.status().filter(s -> !target.isCurrent());
        if (unwritten || status.isPresent()) {
            tally.add(violated(
                            link,
                            "%s calls %s authoritative, but %s",
                            document.path(),
                            target.path(),
                            unwritten ? "it is still to be written" : "its status is " + status.get())
                    .key(target.path())
                    .see(target, "the document")
                    .fix("Bring " + target.path() + " into force, or name another document"));
        } else {
            tally.holds(link);
        }
    }

    private static boolean isAboutRank(String text) {
        return text.contains("anonical")
                || text.contains("uthoritative")
                || text.contains("ormative")
                || text.contains("ource of truth");
    }

    private static boolean isCalledCanonical(Link link, Document document) {
        return document.page().prose().stream()
                .filter(prose -> prose.location().contains(link.location()) && prose.role() != Prose.Role.HEADING)
                .flatMap(prose -> Sentence.of(prose).stream())
                .filter(sentence -> sentence.location().line()
                                <= link.location().endLine()
                        && sentence.location().endLine() >= link.location().line())
                .anyMatch(sentence -> sentence.has(CALLS) || sentence.text().contains("source of truth"));
    }
}
