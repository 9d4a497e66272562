package dev.releaseaudit.docs.links;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.rule.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fragments of the pages that one document links to, each page looked at once. Used by one thread. */
public final class LinkFragments {

    private final DocumentIndex documents;
    private final DocumentationSite site;
    private final Map<String, PageFragments> pages = new HashMap<>();

    /** Looks at the pages of a project. */
    public LinkFragments(Project project) {
        this.documents = project.view(DocumentIndex.VIEW);
        this.site = project.view(DocumentationSite.VIEW);
    }

    /** Returns the page that a link leads to. */
    public Optional<Page> page(LinkResolver.Target target) {
        return documents.find(target.path()).map(Document::page);
    }

    /** Tells whether the fragment of a link leads to a place; what is no document has any. */
    public boolean resolve(Link link, LinkResolver.Target target) {
        return page(target)
                .map(page -> pages.computeIfAbsent(page.path(), path -> new PageFragments(page, site.has(page))))
                .map(fragments -> fragments.has(link.fragment()) || isReference(link))
                .orElse(true);
    }

    private boolean isReference(Link link) {
        return link.path().isEmpty() && site.sphinx();
    }
}
