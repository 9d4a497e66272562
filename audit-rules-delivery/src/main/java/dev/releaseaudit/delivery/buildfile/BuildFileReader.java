package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Optional;

/** Reads build files of all kinds. Nothing of them is run. */
public final class BuildFileReader {

    /** Reads the files of one kind. */
    interface Part {

        boolean accepts(SourceFile file);

        BuildFile read(SourceFile file, Workspace workspace);
    }

    private static final List<Part> PARTS = List.of(
            new NpmPackage(),
            new MavenModule(),
            new GradleBuild(),
            new GoModule(),
            new PythonProject(),
            new CargoPackage(),
            new RubyBundle(),
            new ComposerPackage(),
            new DotNetProject());

    private BuildFileReader() {}

    /** Tells whether this is a build file. */
    public static boolean accepts(SourceFile file) {
        return PARTS.stream().anyMatch(part -> part.accepts(file));
    }

    /** Reads a file; empty where it is no build file. */
    public static Optional<BuildFile> read(SourceFile file, Workspace workspace) {
        return PARTS.stream().filter(part -> part.accepts(file)).findFirst().map(part -> part.read(file, workspace));
    }
}
