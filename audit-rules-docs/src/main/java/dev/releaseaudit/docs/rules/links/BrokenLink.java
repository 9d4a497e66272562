package dev.releaseaudit.docs.rules.links;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.Repository;
import dev.releaseaudit.docs.links.LinkExclusions;
import dev.releaseaudit.docs.links.LinkResolver;
import dev.releaseaudit.docs.links.PageFragments;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.TreePaths;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Judges whether each relative link leads to a file, and each fragment to a heading or anchor in it. */
@About(
        id = "docs/broken-link",
        title = "Links lead to files and headings that exist",
        theme = "documentation",
        tags = "drift")
public final class BrokenLink implements Rule<Document> {

    @Override
    public Verdicts check(Document document) {
        Tally tally = new Tally(document, "relative links");
        if (document.isCurrent()) {
            Map<String, PageFragments> pages = new HashMap<>();
            LinkExclusions ignores = new LinkExclusions(document);
            LinkResolver resolver = new LinkResolver(document);
            for (Link link : document.page().links()) {
                resolver.target(link)
                        .filter(target -> !ignores.ignoresFile(link))
                        .ifPresent(target -> {
                            if (!target.exists()) {
                                tally.add(noSuchFile(link, target, document.repository()));
                            } else if (hasFragment(link, target, document.repository(), pages)) {
                                tally.holds(link);
                            } else if (!ignores.ignoresFragment(link)) {
                                tally.add(noSuchHeading(link, target, document.repository()));
                            }
                        });
            }
        }
        return tally.verdicts();
    }

    private static boolean hasFragment(
            Link link, LinkResolver.Target target, Repository repository, Map<String, PageFragments> pages) {
        return repository
                .page(target.path())
                .map(page ->
                        pages.computeIfAbsent(page.path(), path -> new PageFragments(page, repository.isOfSite(page))))
                .map(fragments -> fragments.has(link.fragment()) || isReference(link, repository))
                .orElse(true);
    }

    private static boolean isReference(Link link, Repository repository) {
        return link.path().isEmpty() && repository.hasSphinx();
    }

    private static Verdict noSuchFile(Link link, LinkResolver.Target target, Repository repository) {
        Optional<String> path = repository.nearest(target.path());
        String folder = TreePaths.folder(link.location().path());
        Suggestion near = new Suggestion(
                path.map(found -> LinkResolver.relative(folder, found)), path.flatMap(repository.tree()::file));
        return near.in(violated(
                        link,
                        "The link to %s leads nowhere: there is no %s%s",
                        link.destination(),
                        target.path(),
                        near.hint())
                .fix("Correct or remove the link to " + link.destination()));
    }

    private static Verdict noSuchHeading(Link link, LinkResolver.Target target, Repository repository) {
        Page page = repository.page(target.path()).orElseThrow();
        Optional<String> near = Nearest.of(link.fragment(), page.fragments());
        Verdict verdict = violated(
                        link,
                        "The link leads to no heading: %s has no #%s%s",
                        page.path(),
                        link.fragment(),
                        near.map(name -> "; did you mean " + name + "?").orElse(""))
                .fix("Name the heading as it is now: " + page.path());
        Located meant = near.flatMap(slug -> page.headings().stream()
                        .filter(heading -> heading.slug().equals(slug))
                        .<Located>map(heading -> heading)
                        .findFirst())
                .orElse(page);
        boolean cased = near.filter(link.fragment()::equalsIgnoreCase).isPresent();
        return cased ? verdict.see(meant, "the heading").severity(Severity.INFO) : verdict.see(meant, "where it leads");
    }
}
