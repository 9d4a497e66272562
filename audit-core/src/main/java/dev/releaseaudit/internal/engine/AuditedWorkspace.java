package dev.releaseaudit.internal.engine;

import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.spi.Workspace;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Gives readers the tree, and parses each YAML file once. */
final class AuditedWorkspace implements Workspace {

    private final SourceTree tree;
    private final Function<String, Stage> stages;
    private final ReportedPaths reported;
    private final Map<SourceFile, YamlFile> parsed = new ConcurrentHashMap<>();

    AuditedWorkspace(SourceTree tree, Function<String, Stage> stages, ReportedPaths reported) {
        this.reported = reported;
        this.tree = tree;
        this.stages = stages;
    }

    @Override
    public SourceTree tree() {
        return tree;
    }

    @Override
    public YamlFile yaml(SourceFile file) {
        return parsed.computeIfAbsent(file, YamlFile::read);
    }

    @Override
    public boolean isAskedFor(String path) {
        return !reported.isWholeTree() && reported.cover(path);
    }

    @Override
    public Stage stage(String folder) {
        return stages.apply(folder);
    }
}
