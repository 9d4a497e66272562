package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.SecretResource;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.Gap;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.internal.facts.ManifestFacts;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.spi.Sink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hands on what the resources of a target consist of. */
final class Subjects {

    private final SourceTree tree;
    private final Sink sink;
    /** A base that two overlays use says the same thing in both. */
    private final Set<Fact> facts = new HashSet<>();

    Subjects(SourceTree tree, Sink sink) {
        this.tree = tree;
        this.sink = sink;
    }

    /** Accepts a target with its resources, and returns the release that they are. */
    Release accept(Target target, List<Node> resources, List<Gap> open) {
        sink.accept(target);
        List<Manifest> manifests =
                resources.stream().map(root -> new Manifest(root, target)).toList();
        Release release = Release.of(target, manifests, open);
        sink.accept(release);
        manifests.forEach(manifest -> accept(manifest, release));
        return release;
    }

    private void accept(Manifest manifest, Release release) {
        sink.accept(manifest);
        SecretResource.of(manifest, this::isTracked).ifPresent(sink::accept);
        ManifestFacts.of(manifest, release.graph()).filter(facts::add).forEach(sink::accept);
        Workload.of(manifest).ifPresent(workload -> {
            sink.accept(workload);
            workload.containers().forEach(sink::accept);
        });
    }

    private boolean isTracked(String path) {
        return tree.file(path).map(SourceFile::tracked).orElse(false);
    }
}
