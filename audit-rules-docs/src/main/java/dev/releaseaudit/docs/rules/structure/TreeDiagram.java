package dev.releaseaudit.docs.rules.structure;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.trees.DrawnTree;
import dev.releaseaudit.docs.trees.TreeEntry;
import dev.releaseaudit.docs.verdicts.Suggestion;
import dev.releaseaudit.docs.verdicts.Tally;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether the folders and files that a document draws as a tree are there. */
@About(id = "docs/tree-diagram", title = "Drawn trees show what is there", theme = "documentation", tags = "drift")
public final class TreeDiagram implements Rule<Document> {

    @Override
    public Verdicts check(Document document) {
        Tally tally = new Tally(document, "drawn entries");
        if (document.isCurrent()) {
            DrawnTree.in(document)
                    .forEach(tree -> tree.base(document).ifPresent(base -> judge(tree, base, document, tally)));
        }
        return tally.verdicts();
    }

    private static void judge(DrawnTree tree, String base, Document document, Tally tally) {
        for (TreeEntry entry : tree.entries()) {
            String path = base.isEmpty() ? entry.path() : base + "/" + entry.path();
            if (document.repository().exists(path)) {
                tally.holds(entry);
            } else if (entry.isChecked()
                    && parentExists(path, document)
                    && !document.repository().tree().ignores(path)) {
                Suggestion near = Suggestion.of(document.repository().nearest(path), document.repository());
                tally.add(near.in(
                        violated(entry, "There is no %s%s", path, near.hint()).fix("Draw the tree as it is now")));
            }
        }
    }

    private static boolean parentExists(String path, Document document) {
        return document.repository().tree().isFolder(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }
}
