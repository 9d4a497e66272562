package dev.releaseaudit.docs.build;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;

/** Reads the services of a Compose file. */
final class Compose implements BuildFilesReader.Part {

    @Override
    public boolean accepts(SourceFile file) {
        return Yaml.named(file)
                && (file.name().startsWith("compose") || file.name().startsWith("docker-compose"));
    }

    @Override
    public void read(SourceFile file, Workspace workspace, Found found) {
        Yaml.roots(file, workspace).forEach(root -> {
            if (root.get("include").isPresent()) {
                found.open(file.folder());
            }
            for (Node.Entry service : root.get("services").entries()) {
                found.script(Tool.COMPOSE_SERVICE, service.name(), file, "", service.location());
            }
        });
    }
}
