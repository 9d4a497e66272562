package dev.releaseaudit.spi;

import dev.releaseaudit.source.SourceFile;

/** Reads subjects from one file at a time. */
public interface FileReader extends ArtifactReader {

    /** Tells, by its name alone, whether this reader wants the file. */
    boolean accepts(SourceFile file);

    /** Reads one file. */
    void read(SourceFile file, Workspace workspace, Sink sink);

    /** Reads each accepted file; one that fails costs a diagnostic and the others are read all the same. */
    @Override
    default void read(Workspace workspace, Sink sink) {
        for (SourceFile file : workspace.tree().files()) {
            if (accepts(file)) {
                sink.isolate(file, () -> read(file, workspace, sink));
            }
        }
    }
}
