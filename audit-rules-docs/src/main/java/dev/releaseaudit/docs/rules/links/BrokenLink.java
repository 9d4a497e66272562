package dev.releaseaudit.docs.rules.links;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.drift.Fragments;
import dev.releaseaudit.docs.drift.LinkIgnores;
import dev.releaseaudit.docs.drift.LinkResolver;
import dev.releaseaudit.docs.rules.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;

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
            LinkResolver resolver = new LinkResolver(document);
            for (Link link : document.page().links()) {
                resolver.target(link)
                        .filter(target -> !LinkIgnores.of(document).ignoresFile(link))
                        .ifPresent(target -> judge(link, target, document, tally));
            }
        }
        return tally.verdicts();
    }

    private static void judge(Link link, LinkResolver.Target target, Document document, Tally tally) {
        if (!target.exists()) {
            String hint = document.repository()
                    .nearest(target.path())
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("");
            tally.add(violated(
                            link,
                            "The link to %s leads nowhere: there is no %s%s",
                            link.destination(),
                            target.path(),
                            hint)
                    .fix("Correct or remove the link to " + link.destination()));
            return;
        }
        var page = document.repository().page(target.path());
        if (page.isEmpty()
                || Fragments.has(
                        page.get(), link.fragment(), document.repository().hasSite())) {
            tally.holds(link);
        } else if (!LinkIgnores.of(document).ignoresFragment(link)) {
            tally.add(noSuchHeading(link, page.get()));
        }
    }

    private static Verdict noSuchHeading(Link link, Page page) {
        boolean cased = page.fragments().stream().anyMatch(link.fragment()::equalsIgnoreCase);
        String hint = Nearest.hint(link.fragment(), page.fragments());
        Verdict verdict = violated(
                        link, "The link leads to no heading: %s has no #%s%s", page.path(), link.fragment(), hint)
                .fix("Name the heading as it is now: " + page.path());
        return cased ? verdict.severity(Severity.INFO) : verdict;
    }
}
