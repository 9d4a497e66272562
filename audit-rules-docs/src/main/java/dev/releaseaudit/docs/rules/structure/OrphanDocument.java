package dev.releaseaudit.docs.rules.structure;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.links.LinkGraph;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Set;

/** Judges whether the README leads to the documents in the folder for documents, over any number of links. */
@About(
        id = "docs/orphan-document",
        title = "The README leads to every document",
        severity = Severity.INFO,
        theme = "documentation",
        tags = "drift")
public final class OrphanDocument implements Rule<Project> {

    @Override
    public Verdicts check(Project project) {
        List<Document> documents = project.all(Document.class);
        boolean start = documents.stream().anyMatch(document -> document.path().equals("README.md"));
        if (!start) {
            return Verdicts.none();
        }
        Set<String> reached = LinkGraph.from("README.md", documents);
        return documents.stream()
                .filter(document -> isFindable(document) && !reached.contains(document.path()))
                .map(OrphanDocument::verdict)
                .collect(Verdicts.toVerdicts());
    }

    private static Verdict verdict(Document document) {
        return violated(document, "No path of links leads from README.md to %s", document.path())
                .fix("Link to " + document.path() + " from a document that readers find");
    }

    private static boolean isFindable(Document document) {
        boolean folder = document.path().startsWith("docs/") || document.path().startsWith("doc/");
        return folder
                && !document.repository().isOfSite(document.page())
                && document.isCurrent()
                && document.kind() != DocumentKind.README;
    }
}
