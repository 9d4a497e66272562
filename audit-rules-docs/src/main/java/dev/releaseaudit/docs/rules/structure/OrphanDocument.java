package dev.releaseaudit.docs.rules.structure;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.DocumentKind;
import dev.releaseaudit.docs.links.DocumentIndex;
import dev.releaseaudit.docs.links.DocumentationSite;
import dev.releaseaudit.docs.links.LinkGraph;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether the README leads to the documents in the folder for documents, over any number of links. */
@About(
        id = "docs/orphan-document",
        title = "The README leads to every document",
        severity = Severity.INFO,
        tags = "drift")
public final class OrphanDocument implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        boolean start = project.view(DocumentIndex.VIEW).find("README.md").isPresent();
        boolean orphan = start
                && isFindable(document, project.view(DocumentationSite.VIEW))
                && !project.view(LinkGraph.REACHED).contains(document.path());
        return orphan
                ? violated(document, "%s cannot be reached from README.md by links", document.path())
                        .fix("Link to " + document.path() + " from a document that readers find")
                : Verdicts.none();
    }

    private static boolean isFindable(Document document, DocumentationSite site) {
        boolean folder = document.path().startsWith("docs/") || document.path().startsWith("doc/");
        return folder && !site.has(document.page()) && document.isCurrent() && document.kind() != DocumentKind.README;
    }
}
