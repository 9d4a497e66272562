package dev.releaseaudit.k8s.graph;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Target;
import java.util.List;

/** Reads manifests from the text of a file. */
final class Manifests {

    private Manifests() {}

    static List<Manifest> of(String text) {
        Target target = new Target("deploy", Stage.UNKNOWN, false, Location.of("deploy/all.yaml"));
        return YamlFile.read(SourceFile.of("deploy/all.yaml", text)).documents().stream()
                .map(document -> new Manifest(document.root(), target))
                .toList();
    }

    static ResourceGraph graph(String text) {
        return ResourceGraph.of(of(text));
    }
}
