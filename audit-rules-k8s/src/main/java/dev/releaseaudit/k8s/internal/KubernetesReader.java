package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.facts.ConfigKey;
import dev.releaseaudit.facts.Endpoint;
import dev.releaseaudit.facts.HostName;
import dev.releaseaudit.facts.ImageRef;
import dev.releaseaudit.facts.ReplicaCount;
import dev.releaseaudit.facts.ResourceName;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.SecretResource;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.kustomize.Kustomize;
import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.k8s.overlay.UnlistedManifest;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import dev.releaseaudit.spi.ArtifactReader;
import dev.releaseaudit.spi.ReadStep;
import dev.releaseaudit.spi.Sink;
import dev.releaseaudit.spi.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads targets, and from each the subjects that rules about Kubernetes judge. */
public final class KubernetesReader implements ArtifactReader {

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(
                Target.class,
                Manifest.class,
                Workload.class,
                Container.class,
                Kustomization.class,
                Release.class,
                Overlay.class,
                OverlayEffect.class,
                SecretResource.class,
                UnlistedManifest.class,
                ConfigKey.class,
                Endpoint.class,
                HostName.class,
                ImageRef.class,
                ReplicaCount.class,
                ResourceName.class,
                SecretRef.class);
    }

    @Override
    public List<ReadStep> steps(Workspace workspace) {
        return List.of(sink -> read(workspace, sink));
    }

    private void read(Workspace workspace, Sink sink) {
        HelmCharts charts = HelmCharts.of(workspace.tree());
        charts.files()
                .forEach(chart -> sink.report(Diagnostic.note(
                        Diagnostic.Kind.NOT_RENDERED,
                        chart,
                        "Helm chart is not rendered; audit the output of helm template")));
        KustomizationFiles kustomizations = KustomizationFiles.of(workspace, charts, sink);
        kustomizations.byFolder().values().forEach(sink::accept);
        Subjects subjects = new Subjects(workspace.tree(), sink);
        Kustomize kustomize = Kustomize.in(workspace.tree(), workspace::yaml);
        List<Overlay> overlays = new ArrayList<>();
        GitOpsFolders gitOps = GitOpsFolders.of(workspace, charts);
        for (Kustomization root : kustomizations.roots(gitOps.folders())) {
            Rendering rendering = kustomize.render(root.folder());
            Target target =
                    new Target(root.folder(), gitOps.stage(root.folder()), rendering.complete(), root.location());
            BuildHoles.report(rendering, target, sink);
            Release release = subjects.accept(
                    target,
                    rendering.resources().stream().map(RenderedResource::root).toList(),
                    BuildHoles.gaps(rendering));
            overlays.add(new Overlay(
                    release,
                    root,
                    kustomizations.references().layers(root.folder()),
                    PatchedKinds.of(workspace, root),
                    rendering));
        }
        overlays.forEach(sink::accept);
        new OverlayEffects(overlays, kustomizations.references()).all().forEach(sink::accept);
        new UnlistedManifests(workspace, kustomizations, overlays).accept(sink);
        new LooseManifests(workspace, charts, kustomizations).byFolder(sink).forEach((folder, resources) -> {
            Target target = new Target(
                    folder, gitOps.stage(folder), false, resources.get(0).location());
            subjects.accept(target, resources, List.of());
        });
    }
}
