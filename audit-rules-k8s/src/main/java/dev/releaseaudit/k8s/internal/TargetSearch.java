package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.HelmChart;
import dev.releaseaudit.k8s.kustomize.rendering.Options;
import dev.releaseaudit.k8s.lazy.Lazy;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a tree deploys, when the first step asks. Safe to share between threads. */
final class TargetSearch {

    private final HelmCharts charts;
    private final RecordedSink found = new RecordedSink();
    private final Lazy<KustomizationFiles> kustomizations;
    private final Lazy<GitOpsFolders> gitOps;
    private final Lazy<Map<String, Kustomization>> roots;
    private final Lazy<Set<String>> listed;
    private final Lazy<LoadRestrictions> restrictions;
    private final Lazy<SchemaIndex> kinds;

    TargetSearch(Workspace workspace) {
        charts = HelmCharts.of(workspace.tree());
        kustomizations = new Lazy<>(() -> KustomizationFiles.of(workspace, charts, found));
        gitOps = new Lazy<>(() -> GitOpsFolders.of(workspace, charts));
        roots = new Lazy<>(() ->
                kustomizations.get().roots(gitOps.get().folders(), each -> isStaged(workspace, each)).stream()
                        .collect(Collectors.toMap(Kustomization::folder, Function.identity())));
        listed = new Lazy<>(() -> kustomizations.get().listed());
        restrictions = new Lazy<>(() -> LoadRestrictions.of(workspace, gitOps.get()));
        kinds = new Lazy<>(() -> SchemaIndex.published().with(KindDefinitions.in(workspace, charts)));
    }

    /** Returns the kinds that are known: published ones, and those that the tree defines. */
    SchemaIndex kinds() {
        return kinds.get();
    }

    HelmCharts charts() {
        return charts;
    }

    KustomizationFiles kustomizations() {
        return kustomizations.get();
    }

    private static boolean isStaged(Workspace workspace, String folder) {
        return workspace.stage(folder) != Stage.UNKNOWN;
    }

    /** Tells whether a kustomization lists a file, or the folder that it is in. */
    boolean isListed(SourceFile file) {
        return listed.get().contains(file.path()) || listed.get().contains(file.folder());
    }

    /** Returns how the kustomization in this folder is built. */
    Options options(String folder) {
        Options standard = Options.standard();
        return restrictions.get().isLifted(folder) ? standard.unrestricted() : standard;
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
