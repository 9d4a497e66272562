package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.Kustomization;
import dev.releaseaudit.k8s.UnlistedManifest;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the manifests beside a kustomization that none mentions: as a resource, a patch, or anything else. */
final class UnlistedManifests {

    private final Workspace workspace;
    private final KustomizationFiles kustomizations;
    private final Set<String> mentioned = new HashSet<>();

    UnlistedManifests(Workspace workspace, KustomizationFiles kustomizations) {
        this.workspace = workspace;
        this.kustomizations = kustomizations;
        kustomizations.byFolder().values().forEach(this::mention);
    }

    /** Any text of a kustomization may be a path, or a key with a path. */
    private void mention(Kustomization kustomization) {
        kustomization
                .root()
                .walk()
                .map(node -> node.text().strip())
                .filter(text -> !text.isEmpty() && text.indexOf('\n') < 0)
                .flatMap(text -> Stream.of(text, text.substring(text.indexOf('=') + 1)))
                .flatMap(path -> TreePaths.resolve(kustomization.folder(), path).stream())
                .forEach(mentioned::add);
    }

    void accept(Sink sink) {
        for (SourceFile file : workspace.tree().files()) {
            Kustomization manager = kustomizations.byFolder().get(file.folder());
            if (manager != null && isCandidate(file)) {
                sink.isolate(
                        file,
                        () -> workspace.yaml(file).documents().stream()
                                .flatMap(ManifestDocuments::in)
                                .filter(root -> !root.at("metadata.name").text().isEmpty())
                                .limit(1)
                                .forEach(root -> sink.accept(new UnlistedManifest(manager, root))));
            }
        }
    }

    private boolean isCandidate(SourceFile file) {
        return ManifestDocuments.mayBeNamed(file)
                && !Kustomization.FILE_NAMES.contains(file.name())
                && !mentioned.contains(file.path())
                && Stream.of("example", "patch", "sample", "test")
                        .noneMatch(word -> file.path().toLowerCase(Locale.ROOT).contains(word))
                && ManifestDocuments.mayBeIn(file);
    }
}
