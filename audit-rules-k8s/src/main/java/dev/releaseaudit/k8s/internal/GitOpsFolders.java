package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Knows which folders of the tree Flux and Argo CD deploy, as objects in the tree say, and to which stage. */
final class GitOpsFolders {

    private final Workspace workspace;
    private final Map<String, List<Node>> objects = new TreeMap<>();

    private GitOpsFolders(Workspace workspace) {
        this.workspace = workspace;
    }

    static GitOpsFolders of(Workspace workspace, HelmCharts charts) {
        GitOpsFolders folders = new GitOpsFolders(workspace);
        workspace.tree().files().stream()
                .filter(file -> ManifestDocuments.mayBeNamed(file) && !charts.contain(file.path()))
                .filter(GitOpsFolders::mayHoldOne)
                .flatMap(file -> workspace.yaml(file).documents().stream())
                .map(YamlDocument::root)
                .forEach(folders::add);
        return folders;
    }

    private static boolean mayHoldOne(SourceFile file) {
        try {
            return file.text().contains("kustomize.toolkit.fluxcd.io/")
                    || file.text().contains("argoproj.io/");
        } catch (UnreadableFileException whoReadsItReportsIt) {
            return false;
        }
    }

    private void add(Node object) {
        paths(object)
                .map(Node::text)
                .filter(path -> !path.isEmpty() && !path.contains("{{"))
                .flatMap(path -> TreePaths.resolve("", path).stream())
                .forEach(folder -> objects.computeIfAbsent(folder, key -> new ArrayList<>())
                        .add(object));
    }

    private static Stream<Node> paths(Node object) {
        String group = object.get("apiVersion").text().split("/", 2)[0];
        Node spec = object.get("spec");
        return switch (group + " " + object.get("kind").text()) {
            case "kustomize.toolkit.fluxcd.io Kustomization" -> Stream.of(spec.get("path"));
            case "argoproj.io Application" -> sources(spec);
            case "argoproj.io ApplicationSet" -> sources(spec.at("template.spec"));
            default -> Stream.empty();
        };
    }

    private static Stream<Node> sources(Node spec) {
        return Stream.concat(Stream.of(spec.get("source")), spec.get("sources").items().stream())
                .map(source -> source.get("path"));
    }

    Set<String> folders() {
        return objects.keySet();
    }

    /** Tells whether Flux deploys this folder. */
    boolean isDeployedByFlux(String folder) {
        return objects.getOrDefault(folder, List.of()).stream()
                .anyMatch(object -> object.get("apiVersion").text().startsWith("kustomize.toolkit.fluxcd.io/"));
    }

    /**
     * Returns the stage of the target in this folder: its own, else the gravest that the files or names of the objects speak of
     * which deploy it.
     */
    Stage stage(String folder) {
        Stage own = workspace.stage(folder);
        Stream<Stage> others = objects.getOrDefault(folder, List.of()).stream()
                .map(object -> Stream.of(
                                object.location().path(),
                                object.at("metadata.name").text(),
                                object.at("spec.destination.namespace").text())
                        .map(workspace::stage)
                        .filter(stage -> stage != Stage.UNKNOWN)
                        .findFirst())
                .flatMap(Optional::stream);
        return own != Stage.UNKNOWN ? own : others.sorted().findFirst().orElse(Stage.UNKNOWN);
    }
}
