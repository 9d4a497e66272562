package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Pod;
import dev.releaseaudit.k8s.SecretResource;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.internal.facts.ManifestFacts;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the types of subjects that manifests hold, one a line. */
final class SubjectTypes {

    static final List<SubjectType> ALL = List.of(
            SubjectType.of(Manifest.class, Stream::of),
            SubjectType.of(Workload.class, manifest -> Workload.of(manifest).stream()),
            SubjectType.of(Pod.class, manifest -> Workload.of(manifest).map(Workload::pod).stream()),
            SubjectType.of(Container.class, SubjectTypes::containers),
            new SubjectType(
                    Set.of(SecretResource.class),
                    (manifest, release, tree) -> SecretResource.of(manifest, path -> isTracked(path, tree)).stream()),
            new SubjectType(
                    ManifestFacts.TYPES, (manifest, release, tree) -> ManifestFacts.of(manifest, release.graph())));

    private SubjectTypes() {}

    private static Stream<Container> containers(Manifest manifest) {
        return Workload.of(manifest).stream().flatMap(workload -> workload.containers().stream());
    }

    private static boolean isTracked(String path, SourceTree tree) {
        return tree.file(path).map(SourceFile::tracked).orElse(false);
    }
}
