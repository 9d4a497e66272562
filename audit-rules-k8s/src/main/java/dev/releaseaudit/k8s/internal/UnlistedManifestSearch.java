package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.k8s.overlay.UnlistedManifest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.spi.Deriver;
import dev.releaseaudit.spi.Sink;
import java.util.Set;

/** Finds the manifests that no kustomization mentions, once all kustomizations are known. */
public final class UnlistedManifestSearch implements Deriver {

    @Override
    public Set<Class<? extends Subject>> needs() {
        return Set.of(Kustomization.class, Overlay.class);
    }

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(UnlistedManifest.class);
    }

    @Override
    public void derive(Project project, Sink sink) {
        new UnlistedManifests(project.tree(), KustomizationFiles.of(project), project.all(Overlay.class)).accept(sink);
    }
}
