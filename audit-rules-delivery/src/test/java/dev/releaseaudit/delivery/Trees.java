package dev.releaseaudit.delivery;

import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.SourceTreeBuilder;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.spi.Workspace;

/** Makes small trees in memory. */
public final class Trees {

    private Trees() {}

    /** Returns a tree of paths and texts by turns. */
    public static Workspace of(String... pathsAndTexts) {
        SourceTreeBuilder builder = SourceTree.builder();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            builder.file(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return of(builder.build());
    }

    /** Returns a workspace of a tree. */
    public static Workspace of(SourceTree tree) {
        return new Workspace() {
            @Override
            public SourceTree tree() {
                return tree;
            }

            @Override
            public YamlFile yaml(SourceFile file) {
                return YamlFile.read(file);
            }

            @Override
            public Stage stage(String folder) {
                return Stage.UNKNOWN;
            }
        };
    }
}
