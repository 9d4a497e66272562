package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.Kustomization;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Returns the kustomizations that no other one refers to and that can be built by themselves, and one of each circle that
     * none of these leads to.
     */
    List<Kustomization> roots() {
        Set<String> used = byFolder.values().stream()
                .flatMap(from -> References.of(from).stream())
                .collect(Collectors.toSet());
        References references = references();
        List<Kustomization> roots = new ArrayList<>();
        Set<String> reached = new HashSet<>();
        Stream<Kustomization> unused = byFolder.values().stream().filter(each -> !used.contains(each.folder()));
        for (Kustomization each :
                Stream.concat(unused, byFolder.values().stream()).toList()) {
            if (!reached.contains(each.folder())) {
                reached.addAll(references.reachedFrom(each.folder()));
                if (!each.isComponent()) {
                    roots.add(each);
                }
            }
        }
        return roots.stream()
                .sorted(Comparator.comparing(Kustomization::folder))
                .toList();
    }

    References references() {
        return new References(byFolder);
    }

    /**
     * Returns the kustomization in the folder of this file, or the nearest one above it, so that a file there which none lists
     * is an orphan. One at the root of the tree manages only what lies beside it.
     */
    Optional<Kustomization> nearest(SourceFile file) {
        String folder = file.folder();
        while (!byFolder.containsKey(folder) && !folder.isEmpty()) {
            folder = TreePaths.folder(folder);
        }
        return folder.isEmpty() && !file.folder().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byFolder.get(folder));
    }
}
