package dev.releaseaudit.delivery.pipeline;

import dev.releaseaudit.facts.BuildTool;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;

/** Reads the services of a Compose file. */
final class ComposeFile implements BuildFilesReader.Part {

    @Override
    public boolean accepts(SourceFile file) {
        return YamlRoots.named(file)
                && (file.name().startsWith("compose") || file.name().startsWith("docker-compose"));
    }

    @Override
    public void read(SourceFile file, Workspace workspace, PipelineSink found) {
        YamlRoots.roots(file, workspace).forEach(root -> {
            if (root.get("include").isPresent()) {
                found.open(file);
            }
            for (Node.Entry service : root.get("services").entries()) {
                found.script(BuildTool.COMPOSE_SERVICE, service.name(), file, "", service.location());
            }
        });
    }
}
