package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.SecretResource;
import dev.releaseaudit.k8s.Workload;
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

    /** Accepts a target with its resources, and returns these. */
    List<Manifest> accept(Target target, List<Node> resources) {
        sink.accept(target);
        List<Manifest> manifests =
                resources.stream().map(root -> new Manifest(root, target)).toList();
        manifests.forEach(this::accept);
        return manifests;
    }

    private void accept(Manifest manifest) {
        sink.accept(manifest);
        SecretResource.of(manifest, this::isTracked).ifPresent(sink::accept);
        ManifestFacts.of(manifest).filter(facts::add).forEach(sink::accept);
        Workload.of(manifest).ifPresent(workload -> {
            sink.accept(workload);
            workload.containers().forEach(sink::accept);
        });
    }

    private boolean isTracked(String path) {
        return tree.file(path).map(SourceFile::tracked).orElse(false);
    }
}
