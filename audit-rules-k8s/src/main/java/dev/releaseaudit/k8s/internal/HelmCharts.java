package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import java.util.List;

/**
 * Knows which folders are Helm charts, whose templates are not manifests until Helm renders them.
 *
 * @param files the {@code Chart.yaml} of each outermost chart
 */
record HelmCharts(List<SourceFile> files) {

    static HelmCharts of(SourceTree tree) {
        List<SourceFile> all = tree.files().stream()
                .filter(file -> file.name().equals("Chart.yaml"))
                .toList();
        return new HelmCharts(all.stream()
                .filter(file -> all.stream()
                        .noneMatch(other -> other != file && TreePaths.isWithin(file.path(), other.folder())))
                .toList());
    }

    boolean contain(String path) {
        return files.stream().anyMatch(chart -> TreePaths.isWithin(path, chart.folder()));
    }
}
