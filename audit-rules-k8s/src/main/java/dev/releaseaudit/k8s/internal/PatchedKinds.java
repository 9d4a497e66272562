package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlDocument;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.stream.Stream;

/** Knows the kinds of resources that a kustomization's own patches are for. */
final class PatchedKinds {

    private PatchedKinds() {}

    static List<String> of(Workspace workspace, Kustomization kustomization) {
        Node root = kustomization.root();
        return Stream.of("patches", "patchesStrategicMerge", "patchesJson6902")
                .flatMap(field -> root.get(field).items().stream())
                .flatMap(patch -> kinds(workspace, kustomization, patch))
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> kinds(Workspace workspace, Kustomization kustomization, Node patch) {
        Node targetKind = patch.at("target.kind");
        if (targetKind.isPresent()) {
            return Stream.of(targetKind.text());
        }
        String path = patch.text().isEmpty() ? patch.get("path").text() : patch.text();
        return TreePaths.resolve(kustomization.folder(), path)
                .flatMap(workspace.tree()::file)
                .map(file -> workspace.yaml(file).documents().stream()
                        .map(YamlDocument::root)
                        .map(document -> document.get("kind").text()))
                .orElseGet(Stream::empty);
    }
}
