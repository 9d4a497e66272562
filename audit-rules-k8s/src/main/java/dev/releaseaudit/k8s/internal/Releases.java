package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Gap;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.spi.Sink;
import java.util.List;

/** Hands on a release with all that it consists of. */
final class Releases {

    private Releases() {}

    static Release of(Target target, List<Node> resources, List<Gap> open, SchemaIndex kinds) {
        return Release.of(
                target,
                resources.stream()
                        .map(root -> new Manifest(root, target, kinds))
                        .toList(),
                open);
    }

    static void accept(Release release, SourceTree tree, Sink sink) {
        sink.accept(release.deployedAs());
        sink.accept(release);
        for (Manifest manifest : release.manifests()) {
            SubjectTypes.ALL.forEach(type -> type.in(manifest, release, tree).forEach(sink::accept));
        }
    }
}
