package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.UnreadableFileException;
import dev.releaseaudit.spi.Workspace;
import java.util.List;
import java.util.stream.Stream;

/** Finds the CustomResourceDefinitions of a tree, wherever they stand. What is wrong with their files others report. */
final class KindDefinitions {

    private static final String KIND = "CustomResourceDefinition";
    private static final String GROUP = "apiextensions.k8s.io/";

    private KindDefinitions() {}

    static List<Node> in(Workspace workspace, HelmCharts charts) {
        return workspace.tree().files().stream()
                .filter(file -> ManifestDocuments.mayBeNamed(file) && !charts.contain(file.path()))
                .flatMap(file -> in(workspace, file))
                .toList();
    }

    private static Stream<Node> in(Workspace workspace, SourceFile file) {
        try {
            return file.text().contains(KIND)
                    ? workspace.yaml(file).documents().stream()
                            .flatMap(ManifestDocuments::in)
                            .filter(KindDefinitions::isDefinition)
                    : Stream.empty();
        } catch (UnreadableFileException e) {
            return Stream.empty();
        }
    }

    private static boolean isDefinition(Node resource) {
        return resource.get("kind").is(KIND)
                && resource.get("apiVersion").text().startsWith(GROUP);
    }
}
