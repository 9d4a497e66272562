package dev.releaseaudit.docs.rules.links;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.InlineCode;
import dev.releaseaudit.docs.Link;
import dev.releaseaudit.docs.Prose;
import dev.releaseaudit.docs.links.LineCitation;
import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.TreePaths;

/** Judges whether the files and lines that a document cites are there. */
@About(id = "docs/citation", title = "Citations point at lines that exist", tags = "drift")
public final class Citation implements JoinRule<Document> {

    private static final int LONGEST = 1_000;

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "citations");
        PathIndex paths = project.view(PathIndex.VIEW);
        if (document.kind().isOwn()) {
            document.page().prose().forEach(prose -> brackets(prose, paths, tally));
            document.page().prose().forEach(prose -> prose.codes().forEach(code -> code(code, document, paths, tally)));
            document.page().links().stream()
                    .filter(link -> !link.isExternal())
                    .forEach(link -> link(link, document, paths, tally));
        }
        return tally.verdicts();
    }

    private static void brackets(Prose prose, PathIndex paths, Tally tally) {
        String text = prose.text();
        int start = text.indexOf('【') < 0 ? -1 : text.indexOf("【F:");
        int end = start;
        while (start >= 0 && end >= 0) {
            end = end > start ? end : text.indexOf('】', start);
            if (end > start && end - start < LONGEST) {
                Location at = prose.at(start, end + 1);
                boolean example = start > 0 && text.charAt(start - 1) == '`';
                LineCitation.ofBracket(text.substring(start + 3, end))
                        .filter(range -> !example)
                        .ifPresent(range -> judge(range, range.path(), () -> at, paths, tally, true));
            }
            start = text.indexOf("【F:", start + 1);
        }
    }

    private static void code(InlineCode code, Document document, PathIndex paths, Tally tally) {
        LineCitation.ofSuffix(code.text())
                .filter(range -> range.path().indexOf('.') > 0 && range.path().indexOf(' ') < 0)
                .ifPresent(range -> TreePaths.resolve("", range.path())
                        .filter(paths::exists)
                        .or(() -> TreePaths.resolve(document.folder(), range.path()))
                        .ifPresent(path -> judge(range, path, code, paths, tally, false)));
    }

    private static void link(Link link, Document document, PathIndex paths, Tally tally) {
        LineCitation.ofSuffix(link.destination())
                .flatMap(range -> TreePaths.resolve(document.folder(), range.path())
                        .map(path -> new LineCitation(path, range.from(), range.to())))
                .ifPresent(range -> judge(range, range.path(), link, paths, tally, false));
    }

    private static void judge(
            LineCitation range, String path, Located at, PathIndex paths, Tally tally, boolean mustExist) {
        if (!paths.exists(path)) {
            if (mustExist) {
                Suggestion near = Suggestion.of(paths.nearest(path), paths.tree()::file);
                tally.add(near.in(violated(
                                at,
                                "%s cites %s, which does not exist%s",
                                at.location().path(),
                                path,
                                near.hint())
                        .key(path)
                        .fix("Cite the file by its present path")));
            }
            return;
        }
        paths.tree()
                .file(path)
                .ifPresent(file -> range.problem(file)
                        .ifPresentOrElse(
                                problem -> tally.add(violated(
                                                at,
                                                "%s cites lines %d to %d: %s",
                                                at.location().path(),
                                                range.from(),
                                                range.to(),
                                                problem)
                                        .key(path + " " + range.from() + "-" + range.to())
                                        .see(file, "the cited file")
                                        .fix("Cite the lines of " + path + " as they are now")),
                                () -> tally.holds(at)));
    }
}
