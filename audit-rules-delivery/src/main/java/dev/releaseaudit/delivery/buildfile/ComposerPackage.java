package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;

/** Reads a {@code composer.json}. */
final class ComposerPackage implements BuildFileReader.Part {

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().equals("composer.json");
    }

    @Override
    public BuildFile read(SourceFile file, Workspace workspace) {
        Draft draft = new Draft(Kind.COMPOSER, file);
        Node root = NpmPackage.root(file, workspace);
        draft.name(root.get("name").text());
        draft.version(root.get("version").text());
        for (String key : List.of("require", "require-dev")) {
            for (Node.Entry entry : root.get(key).entries()) {
                draft.dependency(entry.name(), entry.value().text(), key.endsWith("dev"), entry.location());
            }
        }
        for (Node repository : root.get("repositories").items()) {
            if (repository.get("type").is("path")) {
                draft.path(
                        Role.DEPENDENCY,
                        repository.get("url").text(),
                        repository.get("url").location());
            }
        }
        for (String start : List.of("public/index.php", "artisan", "bin/console", "index.php")) {
            String path = file.folder().isEmpty() ? start : file.folder() + "/" + start;
            workspace.tree().file(path).ifPresent(found -> draft.entryPoint(start, start, found.location()));
        }
        return draft.finished();
    }
}
