package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.Set;

/** Reads the tasks of a {@code Taskfile.yml}. */
final class Taskfile implements BuildFilesReader.Part {

    private static final Set<String> NAMES = Set.of(
            "Taskfile.yml",
            "Taskfile.yaml",
            "taskfile.yml",
            "taskfile.yaml",
            "Taskfile.dist.yml",
            "Taskfile.dist.yaml");

    @Override
    public boolean accepts(SourceFile file) {
        return NAMES.contains(file.name());
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        YamlRoots.roots(file, workspace).forEach(root -> {
            if (!root.get("includes").entries().isEmpty()) {
                found.open(file);
            }
            for (Node.Entry task : root.get("tasks").entries()) {
                found.script(BuildTool.TASK, task.name(), file, "", task.location());
            }
        });
    }
}
