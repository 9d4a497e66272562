package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.kustomize.Kustomize;
import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;

/**
 * Renders the kustomization in one folder, if it is a target.
 *
 * @param workspace the tree
 * @param search what the tree deploys
 * @param folder the folder
 */
record OverlayStep(Workspace workspace, TargetSearch search, String folder) implements ReadStep {

    @Override
    public void read(Sink sink) {
        search.root(folder).ifPresent(root -> read(root, sink));
    }

    private void read(Kustomization root, Sink sink) {
        Rendering rendering = Kustomize.in(workspace.tree(), workspace::yaml)
                .with(search.options(folder))
                .render(folder);
        Target target =
                new Target(folder, search.stage(folder), rendering.open().isEmpty(), root.location());
        BuildHoles.report(rendering, target, sink);
        Release release = Releases.of(
                target,
                rendering.resources().stream().map(RenderedResource::root).toList(),
                BuildHoles.gaps(rendering),
                search.kinds());
        Releases.accept(release, workspace.tree(), sink);
        sink.accept(new Overlay(
                release,
                root,
                search.kustomizations().references().layers(folder),
                PatchedKinds.of(workspace, root),
                rendering));
    }
}
