package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.Kustomization;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the resources that a kustomization builds on, as its files have them. */
final class BuiltResources {

    private final Workspace workspace;
    private final KustomizationFiles kustomizations;

    BuiltResources(Workspace workspace, KustomizationFiles kustomizations) {
        this.workspace = workspace;
        this.kustomizations = kustomizations;
    }

    List<Node> of(Kustomization root, Sink sink) {
        List<Node> resources = new ArrayList<>();
        collect(root, new HashSet<>(), resources, sink);
        return resources;
    }

    private void collect(Kustomization from, Set<String> seen, List<Node> resources, Sink sink) {
        for (String path : KustomizationFiles.references(from)) {
            if (!seen.add(path)) {
                continue;
            }
            workspace
                    .tree()
                    .file(path)
                    .ifPresent(file -> sink.isolate(file, () -> {
                        var yaml = workspace.yaml(file);
                        yaml.diagnostics().forEach(sink::report);
                        yaml.documents().stream().flatMap(ManifestDocuments::in).forEach(resources::add);
                    }));
            Kustomization base = kustomizations.byFolder().get(path);
            if (base != null) {
                collect(base, seen, resources, sink);
            }
        }
    }
}
