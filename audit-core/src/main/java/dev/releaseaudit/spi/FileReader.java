package dev.releaseaudit.spi;

import dev.releaseaudit.source.SourceFile;
import java.util.List;
import java.util.stream.IntStream;

/** Reads subjects from one file at a time. */
public interface FileReader extends ArtifactReader {

    /** How many files one step reads: enough for a step to be worth a task, few enough for threads to share the work. */
    int FILES_IN_A_STEP = 32;

    /** Tells, by its name alone, whether this reader wants the file. */
    boolean accepts(SourceFile file);

    /** Reads one file. */
    void read(SourceFile file, Workspace workspace, Sink sink);

    /** Reads each accepted file; one that fails costs a diagnostic and the others are read all the same. */
    @Override
    default List<ReadStep> steps(Workspace workspace) {
        List<SourceFile> accepted =
                workspace.tree().files().stream().filter(this::accepts).toList();
        return IntStream.iterate(0, from -> from < accepted.size(), from -> from + FILES_IN_A_STEP)
                .mapToObj(from -> accepted.subList(from, Math.min(from + FILES_IN_A_STEP, accepted.size())))
                .<ReadStep>map(files ->
                        sink -> files.forEach(file -> sink.isolate(file, () -> read(file, workspace, sink))))
                .toList();
    }
}
