package dev.releaseaudit.docs.pipeline;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;

/** Reads the build files and workflows of a repository. Nothing of them is run. */
public final class BuildFilesReader {

    /** Reads the files of one kind. */
    interface Part {

        boolean accepts(SourceFile file);

        void read(SourceFile file, Workspace workspace, BuildFilesBuilder found);
    }

    private static final List<Part> PARTS = List.of(
            new PackageJson(),
            new Makefile(),
            new Justfile(),
            new Rakefile(),
            new Taskfile(),
            new PomFile(),
            new GradleFiles(),
            new TomlFiles(),
            new ComposeFile(),
            new WorkflowFiles(),
            new CoverageConfig(),
            new VersionFiles());

    private BuildFilesReader() {}

    /** Reads what there is; a file that cannot be read costs a diagnostic. */
    public static BuildFiles read(Workspace workspace, Sink sink) {
        BuildFilesBuilder found = new BuildFilesBuilder();
        for (SourceFile file : workspace.tree().files()) {
            for (Part part : PARTS) {
                if (part.accepts(file)) {
                    sink.isolate(file, () -> part.read(file, workspace, found));
                }
            }
        }
        return found.files();
    }
}
