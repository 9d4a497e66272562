package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Effect;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.TreePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Brings together what each directive did in all targets that it has a part in. */
final class OverlayEffects {

    /** What kustomize does without being told. */
    private static final Set<Directive> UNASKED =
            Set.of(Directive.NAME_HASH, Directive.NAME_REFERENCES, Directive.BUILD_METADATA);

    /** A directive in a file; one file may hold several patches. */
    private record Written(Directive directive, Location node, Location body) {

        static Written of(Effect effect) {
            return new Written(
                    effect.directive(), effect.location(), effect.body().location());
        }
    }

    private final List<Overlay> overlays;
    private final References references;

    OverlayEffects(List<Overlay> overlays, References references) {
        this.overlays = List.copyOf(overlays);
        this.references = references;
    }

    Stream<OverlayEffect> all() {
        Map<Written, List<Effect>> all = new HashMap<>();
        overlays.stream()
                .flatMap(OverlayEffects::asked)
                .forEach(effect -> all.computeIfAbsent(Written.of(effect), written -> new ArrayList<>())
                        .add(effect));
        return overlays.stream().flatMap(overlay -> {
            Map<String, Boolean> sawAll = new HashMap<>();
            return asked(overlay)
                    .map(effect -> new OverlayEffect(
                            overlay,
                            effect,
                            others(effect, all.getOrDefault(Written.of(effect), List.of())),
                            sawAll.computeIfAbsent(effect.folder(), folder -> sawAll(overlay, folder))));
        });
    }

    /** A kustomization sees what it lists itself; a component sees what any other part of the target brings. */
    private boolean sawAll(Overlay overlay, String folder) {
        Kustomization layer = references.byFolder().get(folder);
        Set<String> seen = layer == null || layer.isComponent()
                ? references.reachedFrom(overlay.kustomization().folder())
                : references.reachedFrom(folder);
        return overlay.rendering().problems().stream()
                .filter(Problem::omits)
                .map(problem -> problem.location().path())
                .noneMatch(path -> seen.contains(path) || seen.contains(TreePaths.folder(path)));
    }

    private static Stream<Effect> asked(Overlay overlay) {
        return overlay.rendering().effects().stream().filter(effect -> !UNASKED.contains(effect.directive()));
    }

    private static List<Effect> others(Effect effect, List<Effect> all) {
        return all.stream().filter(other -> other != effect).toList();
    }
}
