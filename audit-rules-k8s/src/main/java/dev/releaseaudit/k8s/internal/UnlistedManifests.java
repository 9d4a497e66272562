package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.k8s.overlay.UnlistedManifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Sink;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the manifests beside or below a kustomization that none mentions: as a resource, a patch, or anything else. */
final class UnlistedManifests {

    private final SourceTree tree;
    private final KustomizationFiles kustomizations;
    private final Set<String> mentioned = new HashSet<>();
    private final List<Overlay> overlays;

    UnlistedManifests(SourceTree tree, KustomizationFiles kustomizations, List<Overlay> overlays) {
        this.tree = tree;
        this.kustomizations = kustomizations;
        this.overlays = List.copyOf(overlays);
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
        for (SourceFile file : tree.files()) {
            kustomizations
                    .nearest(file)
                    .filter(manager -> isCandidate(file))
                    .ifPresent(manager -> sink.isolate(
                            file,
                            () -> unlisted(file)
                                    .map(root -> manifest(file, manager, root))
                                    .forEach(sink::accept)));
        }
    }

    private Stream<Node> unlisted(SourceFile file) {
        return !ManifestDocuments.mayBeIn(file)
                ? Stream.empty()
                : YamlFile.read(file).documents().stream()
                        .flatMap(ManifestDocuments::in)
                        .filter(root -> !root.at("metadata.name").text().isEmpty())
                        .limit(1);
    }

    private UnlistedManifest manifest(SourceFile file, Kustomization manager, Node root) {
        Optional<Location> twin = overlays.stream()
                .filter(overlay -> overlay.layers().contains(manager))
                .flatMap(overlay -> overlay.release().manifests().stream())
                .filter(manifest -> manifest.kind().equals(root.get("kind").text())
                        && root.at("metadata.name").is(manifest.name()))
                .map(Manifest::location)
                .findFirst();
        return new UnlistedManifest(manager, root, comment(file, manager), twin);
    }

    /** Finds the comment of a kustomization that names the file. */
    private Optional<Location> comment(SourceFile file, Kustomization manager) {
        String path = manager.location().path();
        List<String> lines = tree.file(path).map(SourceFile::lines).orElse(List.of());
        return IntStream.range(0, lines.size())
                .filter(i ->
                        lines.get(i).strip().startsWith("#") && lines.get(i).contains(file.name()))
                .mapToObj(i -> Location.of(
                        path, i + 1, lines.get(i).indexOf('#') + 1, lines.get(i).length() + 1))
                .findFirst();
    }

    /** What is in a folder that a kustomization mentions, and that is none itself, may be read with it. */
    private boolean isMentioned(String path) {
        if (mentioned.contains(path)) {
            return true;
        }
        String folder = TreePaths.folder(path);
        return !folder.isEmpty() && !kustomizations.byFolder().containsKey(folder) && isMentioned(folder);
    }

    private boolean isCandidate(SourceFile file) {
        return ManifestDocuments.mayBeNamed(file)
                && !Kustomization.FILE_NAMES.contains(file.name())
                && !isMentioned(file.path())
                && Stream.of("example", "patch", "sample", "test")
                        .noneMatch(word -> file.path().toLowerCase(Locale.ROOT).contains(word));
    }
}
