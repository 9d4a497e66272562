package dev.releaseaudit.k8s;

import dev.releaseaudit.k8s.kustomize.Rendering;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Is a target that a kustomization builds, as a whole.
 *
 * @param built the target
 * @param kustomization what builds it
 * @param layers the kustomizations that it is made of, the one that builds it first
 * @param manifests the resources that it consists of
 * @param patchedKinds the kinds of the resources that it patches, each once, in the order of the patches
 * @param rendering what it renders to
 */
public record Overlay(
        Target built,
        Kustomization kustomization,
        List<Kustomization> layers,
        List<Manifest> manifests,
        List<String> patchedKinds,
        Rendering rendering)
        implements Subject {

    /** Copies the lists. */
    public Overlay {
        layers = List.copyOf(layers);
        manifests = List.copyOf(manifests);
        patchedKinds = List.copyOf(patchedKinds);
    }

    /** Returns the containers of all its workloads. */
    public List<Container> containers() {
        return manifests.stream()
                .flatMap(manifest -> Workload.of(manifest).stream())
                .flatMap(workload -> workload.containers().stream())
                .toList();
    }

    /** Returns the stage and the path, such as {@code Production overlay k8s/overlays/prod}. */
    @Override
    public String label() {
        String stage = built.stage().name().toLowerCase(Locale.ROOT);
        String word = built.stage() == Stage.UNKNOWN
                ? "Overlay"
                : Character.toUpperCase(stage.charAt(0)) + stage.substring(1) + " overlay";
        return word + " " + built.label();
    }

    @Override
    public Location location() {
        return kustomization.location();
    }

    @Override
    public Optional<Target> target() {
        return Optional.of(built);
    }
}
