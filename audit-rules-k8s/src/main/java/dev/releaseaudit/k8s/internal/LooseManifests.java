package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the manifests that no kustomization manages, by the folder that they would be applied from. */
final class LooseManifests {

    /** Folders whose manifests show or test something; nobody deploys them. */
    private static final Set<String> NOT_DEPLOYED = Set.of(
            "docs",
            "example",
            "examples",
            "fixtures",
            "sample",
            "samples",
            "template",
            "templates",
            "test",
            "testdata",
            "tests");

    private final Workspace workspace;
    private final HelmCharts charts;
    private final KustomizationFiles kustomizations;

    LooseManifests(Workspace workspace, HelmCharts charts, KustomizationFiles kustomizations) {
        this.workspace = workspace;
        this.charts = charts;
        this.kustomizations = kustomizations;
    }

    SortedMap<String, List<Node>> byFolder(Sink sink) {
        SortedMap<String, List<Node>> found = new TreeMap<>();
        List<Diagnostic> unreadable = new ArrayList<>();
        for (SourceFile file : workspace.tree().files()) {
            if (isCandidate(file)) {
                sink.isolate(file, () -> {
                    try {
                        List<Node> resources = read(file, sink);
                        if (!resources.isEmpty()) {
                            found.computeIfAbsent(file.folder(), folder -> new ArrayList<>())
                                    .addAll(resources);
                        }
                    } catch (UnreadableFileException e) {
                        unreadable.add(e.diagnostic());
                    }
                });
            }
        }
        unreadable.forEach(problem -> sink.report(besideManifests(problem, found) ? problem : asNote(problem)));
        return found;
    }

    private static boolean besideManifests(Diagnostic problem, SortedMap<String, List<Node>> found) {
        return found.containsKey(TreePaths.folder(problem.location().path()));
    }

    /** Nobody knows that a file would have been judged where nothing else around it is. */
    private static Diagnostic asNote(Diagnostic problem) {
        return Diagnostic.note(problem.kind(), problem, problem.message());
    }

    private boolean isCandidate(SourceFile file) {
        return ManifestDocuments.mayBeNamed(file)
                && !charts.contain(file.path())
                && kustomizations.nearest(file).isEmpty()
                && Stream.of(file.folder().toLowerCase(Locale.ROOT).split("/")).noneMatch(NOT_DEPLOYED::contains);
    }

    private List<Node> read(SourceFile file, Sink sink) {
        if (!ManifestDocuments.mayBeIn(file)) {
            return List.of();
        }
        var yaml = workspace.yaml(file);
        List<Node> resources =
                yaml.documents().stream().flatMap(ManifestDocuments::in).toList();
        yaml.diagnostics().forEach(problem -> sink.report(resources.isEmpty() ? asNote(problem) : problem));
        return resources;
    }
}
