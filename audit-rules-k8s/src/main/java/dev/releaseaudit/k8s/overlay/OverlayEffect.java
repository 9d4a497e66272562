package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Effect;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceId;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Kinded;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one directive of a kustomization did to one target: a patch, an entry of {@code images}, a namespace.
 *
 * @param overlay the target
 * @param effect what the directive did there
 * @param elsewhere what it did at other times: in other targets, or where a target includes its kustomization twice
 * @param sawAll whether all resources that it could have selected here were rendered
 */
public record OverlayEffect(Overlay overlay, Effect effect, List<Effect> elsewhere, boolean sawAll) implements Kinded {

    /** Copies the list. */
    public OverlayEffect {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Returns the directive as it is written in the kustomization. */
    public Node node() {
        return effect.node();
    }

    /** Returns the target as it was rendered. */
    public Rendering rendering() {
        return overlay.rendering();
    }

    /** Tells whether the directive selected nothing, here and everywhere. */
    public boolean matchesNothing() {
        return everywhere().allMatch(Effect::matchedNothing);
    }

    /** Tells whether the directive changed nothing, here and everywhere. */
    public boolean changesNothing() {
        return everywhere().allMatch(Effect::changedNothing);
    }

    private Stream<Effect> everywhere() {
        return Stream.concat(Stream.of(effect), elsewhere.stream());
    }

    /** Tells whether the directive is a patch of either kind. */
    public boolean isPatch() {
        return effect.directive() == Directive.STRATEGIC_MERGE_PATCH || effect.directive() == Directive.JSON_PATCH;
    }

    /** Returns how many pods the directive sets for a workload; empty where it sets none, or a later one removes it. */
    public Optional<Node> replicas() {
        return ReplicaCount.of(this);
    }

    /** Returns the resources that the directive selected, as they are deployed. */
    public Stream<Manifest> matched() {
        Set<String> names = effect.matched().stream().map(ResourceId::name).collect(Collectors.toSet());
        return rendering().resources().stream()
                .filter(resource -> names.contains(resource.original().name())
                        || names.contains(resource.id().name()))
                .map(overlay::manifest);
    }

    /** Returns the name of the directive, such as {@code IMAGE}. */
    @Override
    public String kind() {
        return effect.directive().name();
    }

    /** Returns what the directive is and where, such as {@code images entry shop/api in k8s/overlays/prod}. */
    @Override
    public String label() {
        return DirectiveNames.of(effect) + " in " + (effect.folder().isEmpty() ? "." : effect.folder());
    }

    @Override
    public Location location() {
        return effect.location();
    }

    @Override
    public Optional<Target> target() {
        return overlay.target();
    }
}
