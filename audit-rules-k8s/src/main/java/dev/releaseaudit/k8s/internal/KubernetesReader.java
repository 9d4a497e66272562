package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.HelmChart;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads targets, each in a step of its own, and from each the subjects that rules about Kubernetes judge. */
public final class KubernetesReader implements ArtifactReader {

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Stream.concat(
                        Stream.of(Target.class, HelmChart.class, Kustomization.class, Release.class, Overlay.class),
                        SubjectTypes.ALL.stream().flatMap(type -> type.types().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<ReadStep> steps(Workspace workspace) {
        TargetSearch search = new TargetSearch(workspace);
        Stream<ReadStep> overlays = workspace.tree().files().stream()
                .filter(file -> Kustomization.FILE_NAMES.contains(file.name()))
                .map(SourceFile::folder)
                .distinct()
                .sorted()
                .map(folder -> new OverlayStep(workspace, search, folder));
        Stream<ReadStep> folders = workspace.tree().files().stream()
                .filter(ManifestDocuments::mayBeNamed)
                .collect(Collectors.groupingBy(SourceFile::folder))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(folder -> new FolderStep(workspace, search, folder.getKey(), folder.getValue()));
        return Stream.of(Stream.<ReadStep>of(search::report), overlays, folders)
                .flatMap(steps -> steps)
                .toList();
    }
}
