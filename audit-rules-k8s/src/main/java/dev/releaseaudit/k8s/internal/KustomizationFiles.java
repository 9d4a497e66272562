package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.Kustomization;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the kustomizations of a tree and which of them build on which.
 *
 * @param byFolder the kustomizations by their folder
 */
record KustomizationFiles(SortedMap<String, Kustomization> byFolder) {

    static KustomizationFiles of(Workspace workspace, HelmCharts charts, Sink sink) {
        SortedMap<String, Kustomization> found = new TreeMap<>();
        for (SourceFile file : workspace.tree().files()) {
            if (Kustomization.FILE_NAMES.contains(file.name()) && !charts.contain(file.path())) {
                sink.isolate(file, () -> {
                    var yaml = workspace.yaml(file);
                    yaml.diagnostics().forEach(sink::report);
                    yaml.documents().stream()
                            .map(YamlDocument::root)
                            .filter(root -> !root.get("apiVersion").text().startsWith("kustomize.toolkit.fluxcd.io/"))
                            .findFirst()
                            .ifPresent(root -> found.put(file.folder(), new Kustomization(file.folder(), root)));
                });
            }
        }
        return new KustomizationFiles(found);
    }

    /** Returns the kustomizations that no other one refers to and that can be built by themselves. */
    List<Kustomization> roots() {
        var used = byFolder.values().stream()
                .flatMap(from -> references(from).stream())
                .collect(Collectors.toSet());
        return byFolder.values().stream()
                .filter(kustomization -> !kustomization.isComponent() && !used.contains(kustomization.folder()))
                .toList();
    }

    /** Returns the paths of files and folders that this kustomization lists as resources, bases or components. */
    static List<String> references(Kustomization from) {
        return Stream.of("resources", "bases", "components")
                .flatMap(field -> from.root().get(field).items().stream())
                .map(Node::text)
                .flatMap(path -> Paths.resolve(from.folder(), path).stream())
                .toList();
    }

    /**
     * Tells whether a kustomization stands in the folder of this file or above it, so that a file there which none lists is an
     * orphan. One at the root of the tree manages only what lies beside it.
     */
    boolean manage(SourceFile file) {
        return byFolder.containsKey(file.folder())
                || byFolder.keySet().stream()
                        .anyMatch(folder -> !folder.isEmpty() && Paths.isWithin(file.path(), folder));
    }
}
