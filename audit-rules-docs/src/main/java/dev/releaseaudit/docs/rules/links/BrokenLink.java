package dev.releaseaudit.docs.rules.links;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.links.LinkExclusions;
import dev.releaseaudit.docs.links.LinkFragments;
import dev.releaseaudit.docs.links.LinkResolver;
import dev.releaseaudit.docs.links.UndefinedReference;
import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.TreePaths;
import java.util.Optional;

/** Judges whether each relative link leads to a file, and each fragment to a heading or anchor in it. */
@About(id = "docs/broken-link", title = "Links lead to files and headings that exist", tags = "drift")
public final class BrokenLink implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "relative links");
        if (document.kind().isOwn()) {
            LinkExclusions exclusions = project.view(LinkExclusions.VIEW);
            PathIndex paths = project.view(PathIndex.VIEW);
            LinkResolver resolver = new LinkResolver(document, project);
            LinkFragments fragments = new LinkFragments(project);
            for (Link link : document.page().links()) {
                Optional<LinkResolver.Target> target = resolver.target(link);
                if (target.isEmpty() || exclusions.excludesFile(link, document)) {
                    skip(link, tally);
                } else if (!target.get().exists()) {
                    tally.add(noSuchFile(link, target.get(), paths));
                } else if (fragments.resolve(link, target.get())) {
                    tally.holds(link);
                } else if (exclusions.excludesFragment(link, document)) {
                    tally.skips();
                } else {
                    tally.add(noSuchHeading(link, fragments.page(target.get()).orElseThrow()));
                }
            }
            UndefinedReference.in(document.page()).forEach(reference -> tally.add(undefined(reference)));
        }
        return tally.verdicts();
    }

    private static void skip(Link link, Tally tally) {
        if (!link.isExternal()) {
            tally.skips();
        }
    }

    private static Verdict undefined(UndefinedReference reference) {
        return violated(
                        reference,
                        "%s refers to [%s], which is not defined",
                        reference.location().path(),
                        reference.label())
                .key("[" + reference.label() + "]")
                .fix("Define [" + reference.label() + "], or link to the target itself");
    }

    private static Verdict noSuchFile(Link link, LinkResolver.Target target, PathIndex paths) {
        Optional<String> path = paths.nearest(target.path());
        String folder = TreePaths.folder(link.location().path());
        Suggestion near = new Suggestion(
                path.map(found -> LinkResolver.relative(folder, found)), path.flatMap(paths.tree()::file));
        return near.in(violated(
                        link,
                        "%s links to %s, but there is no %s%s",
                        link.location().path(),
                        link.destination(),
                        target.path(),
                        near.hint())
                .key(link.destination())
                .fix("Correct or remove the link to " + link.destination()));
    }

    private static Verdict noSuchHeading(Link link, Page page) {
        Optional<String> near = Nearest.of(link.fragment(), page.fragments());
        Verdict verdict = violated(
                        link,
                        "%s links to the heading #%s of %s, which does not exist%s",
                        link.location().path(),
                        link.fragment(),
                        page.path(),
                        near.map(name -> "; did you mean " + name + "?").orElse(""))
                .key(link.destination())
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
