package dev.releaseaudit.spi;

import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Stage;

/** Gives readers the tree, and what was already read of it. Safe to share between threads. */
public interface Workspace {

    /** Returns the tree that is audited. */
    SourceTree tree();

    /**
     * Returns a file as YAML; each file is parsed once in an audit, whoever asks. The caller decides which of its diagnostics
     * matter.
     *
     * @throws dev.releaseaudit.source.UnreadableFileException where the file has no text
     */
    YamlFile yaml(SourceFile file);

    /** Tells whether the audit is about this file or folder in particular, rather than about the whole tree. */
    default boolean isAskedFor(String path) {
        return false;
    }

    /** Returns the stage of the target in this folder: what the configuration says, else what the words of the path say. */
    Stage stage(String folder);
}
