package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.HelmChart;
import dev.releaseaudit.k8s.lazy.Lazy;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a tree deploys, when the first step asks. Safe to share between threads. */
final class TargetSearch {

    private final HelmCharts charts;
    private final RecordedSink found = new RecordedSink();
    private final Lazy<KustomizationFiles> kustomizations;
    private final Lazy<GitOpsFolders> gitOps;
    private final Lazy<Map<String, Kustomization>> roots;

    TargetSearch(Workspace workspace) {
        charts = HelmCharts.of(workspace.tree());
        kustomizations = new Lazy<>(() -> KustomizationFiles.of(workspace, charts, found));
        gitOps = new Lazy<>(() -> GitOpsFolders.of(workspace, charts));
        roots = new Lazy<>(() -> kustomizations.get().roots(gitOps.get().folders()).stream()
                .collect(Collectors.toMap(Kustomization::folder, Function.identity())));
    }

    HelmCharts charts() {
        return charts;
    }

    KustomizationFiles kustomizations() {
        return kustomizations.get();
    }

    Stage stage(String folder) {
        return gitOps.get().stage(folder);
    }

    /** Returns the kustomization in this folder if it is a target. */
    Optional<Kustomization> root(String folder) {
        return Optional.ofNullable(roots.get().get(folder));
    }

    /** Reports what is deployed in a way that is not read, and the kustomizations. */
    void report(Sink sink) {
        for (SourceFile chart : charts.files()) {
            sink.accept(new HelmChart(chart.folder(), chart.location()));
            sink.report(Diagnostic.note(
                    Diagnostic.Kind.NOT_RENDERED,
                    chart,
                    "Helm chart is not rendered; audit the output of helm template"));
        }
        Map<String, Kustomization> all = kustomizations.get().byFolder();
        found.replay(sink);
        all.values().forEach(sink::accept);
    }
}
