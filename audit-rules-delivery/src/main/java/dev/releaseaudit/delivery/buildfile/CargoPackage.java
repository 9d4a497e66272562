package dev.releaseaudit.delivery.buildfile;

import dev.releaseaudit.delivery.BuildFile;
import dev.releaseaudit.delivery.BuildFile.Kind;
import dev.releaseaudit.delivery.BuildFile.Role;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Workspace;
import java.util.List;

/** Reads a {@code Cargo.toml}. */
final class CargoPackage implements BuildFileReader.Part {

    @Override
    public boolean accepts(SourceFile file) {
        return file.name().equals("Cargo.toml");
    }

    @Override
    public BuildFile read(SourceFile file, Workspace workspace) {
        Draft draft = new Draft(Kind.CARGO, file);
        Node root = TomlReader.read(file);
        draft.name(root.at("package.name").text());
        draft.version(root.at("package.version").text());
        for (Node member : root.at("workspace.members").items()) {
            draft.path(Role.MEMBER, member.text(), member.location());
        }
        dependencies(root.get("dependencies"), false, draft);
        dependencies(root.get("build-dependencies"), true, draft);
        dependencies(root.get("dev-dependencies"), true, draft);
        dependencies(root.at("workspace.dependencies"), false, draft);
        binaries(root, file, workspace, draft);
        return draft.finished();
    }

    private static void dependencies(Node table, boolean development, Draft draft) {
        for (Node.Entry entry : table.entries()) {
            Node path = entry.value().get("path");
            if (path.isPresent()) {
                draft.path(Role.DEPENDENCY, path.text(), path.location());
            } else {
                Node version = entry.value().get("version");
                draft.dependency(
                        entry.name(),
                        version.isPresent() ? version.text() : entry.value().text(),
                        development,
                        entry.location());
            }
        }
    }

    /** Cargo builds {@code src/main.rs} and each file in {@code src/bin} without being told. */
    private static void binaries(Node root, SourceFile file, Workspace workspace, Draft draft) {
        for (Node bin : root.get("bin").items()) {
            draft.entryPoint(
                    bin.get("name").text(),
                    bin.get("path").text(),
                    bin.get("name").location());
        }
        String folder = file.folder().isEmpty() ? "" : file.folder() + "/";
        Node name = root.at("package.name");
        boolean named =
                root.get("bin").items().stream().anyMatch(bin -> bin.get("name").is(name.text()));
        if (name.isPresent() && !named) {
            for (String main : List.of("src/main.rs")) {
                workspace
                        .tree()
                        .file(folder + main)
                        .ifPresent(found -> draft.entryPoint(name.text(), main, name.location()));
            }
        }
        for (SourceFile source : workspace.tree().in(folder + "src/bin")) {
            if (source.extension().equals("rs")) {
                String binary = source.name().substring(0, source.name().length() - ".rs".length());
                draft.entryPoint(binary, "src/bin/" + source.name(), source.location());
            }
        }
    }
}
