package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.TreePaths;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what a project is for: by the words of its files' names, else by whether it mounts what it builds. */
final class ComposeStage {

    private static final Set<String> PRODUCTION = Set.of("prod", "production", "live", "release", "deploy");
    private static final Set<String> STAGING = Set.of("stage", "staging", "preprod", "uat", "qa");
    private static final Set<String> DEVELOPMENT = Set.of(
            "dev",
            "devel",
            "development",
            "local",
            "override",
            "test",
            "tests",
            "testing",
            "ci",
            "e2e",
            "debug",
            "example",
            "sample",
            "demo",
            "infra",
            "integration",
            "devcontainer");

    private ComposeStage() {}

    static Stage of(List<String> files, String folder, Node model, SourceTree tree) {
        for (int i = files.size() - 1; i >= 0; i--) {
            Optional<Stage> byName = byWords(TreePaths.name(files.get(i)));
            if (byName.isPresent()) {
                return byName.get();
            }
        }
        Stage byContent = mountsSources(folder, model, tree) ? Stage.DEVELOPMENT : Stage.UNKNOWN;
        return byWords(folder).orElse(byContent);
    }

    private static Optional<Stage> byWords(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (PRODUCTION.contains(word)) {
                return Optional.of(Stage.PRODUCTION);
            }
            if (STAGING.contains(word)) {
                return Optional.of(Stage.STAGING);
            }
            if (DEVELOPMENT.contains(word)) {
                return Optional.of(Stage.DEVELOPMENT);
            }
        }
        return Optional.empty();
    }

    /** A service that mounts the folder it is built from, or sources in it, is there for those who change them. */
    private static boolean mountsSources(String folder, Node model, SourceTree tree) {
        return model.get("services").entries().stream().anyMatch(service -> {
            Node build = service.value().get("build");
            Node context = build.get("context");
            Optional<String> root = TreePaths.resolve(folder, context.isPresent() ? context.text() : ".");
            return build.isPresent()
                    && service.value().get("volumes").items().stream()
                            .filter(volume -> volume.get("type").is("bind"))
                            .flatMap(volume -> TreePaths.resolve(
                                    folder, volume.get("source").text())
                                    .stream())
                            .anyMatch(source -> tree.isFolder(source)
                                    && root.filter(path -> TreePaths.isWithin(source, path))
                                            .isPresent());
        });
    }
}
