package dev.releaseaudit.env.internal.loaders;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;

/** Finds, in files of one kind, what they say about who reads which environment files. Stateless. */
interface LoaderFinder {

    /** Tells by its path whether a file is of this kind. */
    boolean accepts(SourceFile file);

    /** Tells what a file says. */
    void find(SourceFile file, Workspace workspace, LoaderUses uses);
}
