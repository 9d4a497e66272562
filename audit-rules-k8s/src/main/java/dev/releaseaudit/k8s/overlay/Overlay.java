package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A release as a kustomization makes it.
 *
 * @param release what is deployed
 * @param kustomization what builds it
 * @param layers the kustomizations that it is made of, the one that builds it first
 * @param patchedKinds the kinds of the resources that it patches, each once, in the order of the patches
 * @param rendering what it renders to
 */
public record Overlay(
        Release release,
        Kustomization kustomization,
        List<Kustomization> layers,
        List<String> patchedKinds,
        Rendering rendering)
        implements Subject {

    /** Copies the lists. */
    public Overlay {
        layers = List.copyOf(layers);
        patchedKinds = List.copyOf(patchedKinds);
    }

    /** Returns the target. */
    public Target built() {
        return release.deployedAs();
    }

    /** Returns which of its resources names, selects and scales what. */
    public ResourceGraph graph() {
        return release.graph();
    }

    /** Returns a resource as it is deployed. */
    public Manifest manifest(RenderedResource resource) {
        return new Manifest(resource.root(), built(), release.kinds());
    }

    /** Returns the stage and the path, such as {@code Production overlay k8s/overlays/prod}. */
    @Override
    public String label() {
        String stage = built().stage().name().toLowerCase(Locale.ROOT);
        String word = built().stage() == Stage.UNKNOWN
                ? "Overlay"
                : Character.toUpperCase(stage.charAt(0)) + stage.substring(1) + " overlay";
        return word + " " + built().label();
    }

    @Override
    public Location location() {
        return kustomization.location();
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(built());
    }
}
