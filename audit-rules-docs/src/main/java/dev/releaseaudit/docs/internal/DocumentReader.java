package dev.releaseaudit.docs.internal;

import dev.releaseaudit.docs.Document;
import dev.releaseaudit.docs.Page;
import dev.releaseaudit.docs.Repository;
import dev.releaseaudit.docs.configuration.VariableTables;
import dev.releaseaudit.docs.kinds.KindFinder;
import dev.releaseaudit.docs.markdown.MarkdownParser;
import dev.releaseaudit.docs.pipeline.BuildFiles;
import dev.releaseaudit.docs.pipeline.BuildFilesReader;
import dev.releaseaudit.docs.pipeline.CiStep;
import dev.releaseaudit.docs.pipeline.CoverageGate;
import dev.releaseaudit.docs.pipeline.Script;
import dev.releaseaudit.docs.pipeline.ToolVersion;
import dev.releaseaudit.docs.shell.CommandReader;
import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the Markdown files of a tree, and what they can be held against. */
public final class DocumentReader implements ArtifactReader {

    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkd");

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(
                Document.class, Script.class, CiStep.class, CoverageGate.class, ToolVersion.class, ConfigKey.class);
    }

    @Override
    public List<ReadStep> steps(Workspace workspace) {
        return List.of(sink -> read(workspace, sink));
    }

    private void read(Workspace workspace, Sink sink) {
        List<Page> pages = new ArrayList<>();
        for (SourceFile file : workspace.tree().files()) {
            if (EXTENSIONS.contains(file.extension())) {
                sink.isolate(file, () -> pages.add(MarkdownParser.parse(file)));
            }
        }
        BuildFiles build = BuildFilesReader.read(workspace, sink);
        Repository repository = new Repository(workspace.tree(), build, pages);
        for (Page page : pages) {
            page.diagnostics().forEach(sink::report);
            sink.isolate(page, () -> {
                Document document =
                        new Document(page, KindFinder.of(page), CommandReader.read(page, workspace.tree()), repository);
                sink.accept(document);
                VariableTables.of(document).forEach(sink::accept);
            });
        }
        build.subjects().forEach(sink::accept);
    }
}
