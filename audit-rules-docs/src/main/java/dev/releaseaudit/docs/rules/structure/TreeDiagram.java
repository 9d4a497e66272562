package dev.releaseaudit.docs.rules.structure;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.paths.PathIndex;
import dev.releaseaudit.docs.trees.DrawnTree;
import dev.releaseaudit.docs.trees.TreeEntry;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether the folders and files that a document draws as a tree are there. */
@About(id = "docs/tree-diagram", title = "Drawn trees show what is there", tags = "drift")
public final class TreeDiagram implements JoinRule<Document> {

    @Override
    public Verdicts check(Document document, Project project) {
        Tally tally = new Tally(document, "drawn entries");
        if (document.isCurrent()) {
            PathIndex paths = project.view(PathIndex.VIEW);
            DrawnTree.in(document)
                    .forEach(tree -> tree.base(document, paths).ifPresent(base -> judge(tree, base, paths, tally)));
        }
        return tally.verdicts();
    }

    private static void judge(DrawnTree tree, String base, PathIndex paths, Tally tally) {
        for (TreeEntry entry : tree.entries()) {
            String path = base.isEmpty() ? entry.path() : base + "/" + entry.path();
            if (paths.exists(path)) {
                tally.holds(entry);
            } else if (entry.isChecked()
                    && parentExists(path, paths)
                    && !paths.tree().ignores(path)) {
                Suggestion near = Suggestion.of(paths.nearest(path), paths.tree()::file);
                tally.add(near.in(violated(
                                entry,
                                "%s draws %s, which does not exist%s",
                                entry.location().path(),
                                path,
                                near.hint())
                        .key(path)
                        .fix("Draw the tree as it is now")));
            }
        }
    }

    private static boolean parentExists(String path, PathIndex paths) {
        return paths.tree().isFolder(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }
}
