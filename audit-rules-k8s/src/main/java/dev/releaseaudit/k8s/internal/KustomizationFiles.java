package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.Kustomization;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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
                .flatMap(from -> references(from).stream())
                .collect(Collectors.toSet());
        List<Kustomization> roots = new ArrayList<>();
        Set<String> reached = new HashSet<>();
        Stream<Kustomization> unused = byFolder.values().stream().filter(each -> !used.contains(each.folder()));
        for (Kustomization each :
                Stream.concat(unused, byFolder.values().stream()).toList()) {
            if (!reached.contains(each.folder())) {
                reach(each, reached);
                if (!each.isComponent()) {
                    roots.add(each);
                }
            }
        }
        return roots.stream()
                .sorted(Comparator.comparing(Kustomization::folder))
                .toList();
    }

    private void reach(Kustomization root, Set<String> reached) {
        Deque<Kustomization> open = new ArrayDeque<>(List.of(root));
        reached.add(root.folder());
        while (!open.isEmpty()) {
            for (String folder : references(open.removeFirst())) {
                if (byFolder.containsKey(folder) && reached.add(folder)) {
                    open.add(byFolder.get(folder));
                }
            }
        }
    }

    /** Returns the paths of files and folders that this kustomization lists as resources, bases or components. */
    static List<String> references(Kustomization from) {
        return Stream.of("resources", "bases", "components")
                .flatMap(field -> from.root().get(field).items().stream())
                .map(Node::text)
                .flatMap(path -> TreePaths.resolve(from.folder(), path).stream())
                .toList();
    }

    /**
     * Tells whether a kustomization stands in the folder of this file or above it, so that a file there which none lists is an
     * orphan. One at the root of the tree manages only what lies beside it.
     */
    boolean manage(SourceFile file) {
        return byFolder.containsKey(file.folder())
                || byFolder.keySet().stream()
                        .anyMatch(folder -> !folder.isEmpty() && TreePaths.isWithin(file.path(), folder));
    }
}
