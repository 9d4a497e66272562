package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.kustomize.load.ReadableKeys;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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
                    Stream<Node> roots = yaml.documents().isEmpty()
                            ? Stream.of(ReadableKeys.of(yaml))
                            : yaml.documents().stream().map(YamlDocument::root);
                    roots.filter(root -> !root.get("apiVersion").text().startsWith("kustomize.toolkit.fluxcd.io/"))
                            .findFirst()
                            .ifPresent(root -> found.merge(
                                    file.folder(), new Kustomization(file.folder(), root), KustomizationFiles::first));
                });
            }
        }
        return new KustomizationFiles(found);
    }

    static KustomizationFiles of(Project project) {
        SortedMap<String, Kustomization> found = new TreeMap<>();
        project.all(Kustomization.class).forEach(each -> found.put(each.folder(), each));
        return new KustomizationFiles(found);
    }

    /** Of several in one folder, the one counts that kustomize would look for first. */
    private static Kustomization first(Kustomization one, Kustomization other) {
        return Stream.of(one, other)
                .min(Comparator.comparing(each -> Kustomization.FILE_NAMES.indexOf(
                        TreePaths.name(each.location().path()))))
                .orElse(one);
    }

    /**
     * Returns the kustomizations that no other one refers to and that can be built by themselves, those in folders that are
     * known to be deployed, and of each cycle that none of these leads to those with a stage of their own, or else one.
     */
    List<Kustomization> roots(Set<String> deployed, Predicate<String> staged) {
        Set<String> used = byFolder.values().stream()
                .flatMap(from -> References.of(from).stream())
                .collect(Collectors.toSet());
        References references = references();
        SortedMap<String, Kustomization> roots = new TreeMap<>();
        Set<String> reached = new HashSet<>();
        for (Kustomization each : byFolder.values()) {
            if (deployed.contains(each.folder()) || !used.contains(each.folder())) {
                roots.put(each.folder(), each);
                reached.addAll(references.reachedFrom(each.folder()));
            }
        }
        List<Kustomization> inCycles = byFolder.values().stream()
                .filter(each -> !reached.contains(each.folder()) && staged.test(each.folder()))
                .toList();
        inCycles.forEach(each -> {
            roots.put(each.folder(), each);
            reached.addAll(references.reachedFrom(each.folder()));
        });
        for (Kustomization each : byFolder.values()) {
            if (!reached.contains(each.folder())) {
                roots.put(each.folder(), each);
                reached.addAll(references.reachedFrom(each.folder()));
            }
        }
        return roots.values().stream().filter(each -> !each.isComponent()).toList();
    }

    /** Returns the paths of the files and folders that kustomizations list, wherever they are. */
    Set<String> listed() {
        return byFolder.values().stream()
                .flatMap(from -> References.of(from).stream())
                .filter(path -> !byFolder.containsKey(path))
                .collect(Collectors.toSet());
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
