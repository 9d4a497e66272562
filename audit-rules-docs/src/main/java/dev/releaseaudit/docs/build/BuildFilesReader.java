package dev.releaseaudit.docs.build;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;

/** Reads the build files and workflows of a repository. Nothing of them is run. */
public final class BuildFilesReader {

    /** Reads the files of one kind. */
    interface Part {

        boolean accepts(SourceFile file);

        void read(SourceFile file, Workspace workspace, Found found);
    }

    private static final List<Part> PARTS = List.of(
            new PackageJson(),
            new Makefile(),
            new Justfile(),
            new Rakefile(),
            new Taskfile(),
            new Pom(),
            new Gradle(),
            new TomlFiles(),
            new Compose(),
            new Workflows(),
            new CoverageConfig(),
            new VersionFiles());

    private BuildFilesReader() {}

    /** Reads what there is; a file that cannot be read costs a diagnostic. */
    public static BuildFiles read(Workspace workspace, Sink sink) {
        Found found = new Found();
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
