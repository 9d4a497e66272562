package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.CiStep;
import dev.releaseaudit.facts.CoverageGate;
import dev.releaseaudit.facts.OpenBuildFile;
import dev.releaseaudit.facts.Script;
import dev.releaseaudit.facts.ToolVersion;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.FileReader;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Set;

/** Reads the build files and workflows of a repository. Nothing of them is run. */
public final class BuildFilesReader implements FileReader {

    /** Reads the files of one kind. */
    interface Part {

        boolean accepts(SourceFile file);

        void read(SourceFile file, Workspace workspace, PipelineSink found);
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

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(Script.class, CiStep.class, CoverageGate.class, ToolVersion.class, OpenBuildFile.class);
    }

    @Override
    public boolean accepts(SourceFile file) {
        return PARTS.stream().anyMatch(part -> part.accepts(file));
    }

    @Override
    public void read(SourceFile file, Workspace workspace, Sink sink) {
        PipelineSink found = new PipelineSink(sink);
        for (Part part : PARTS) {
            if (part.accepts(file)) {
                sink.isolate(file, () -> part.read(file, workspace, found));
            }
        }
    }
}
