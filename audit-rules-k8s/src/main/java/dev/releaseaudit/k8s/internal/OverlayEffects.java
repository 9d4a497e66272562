package dev.releaseaudit.k8s.internal;

import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Effect;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.overlay.Kustomization;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.Subject;
import dev.releaseaudit.source.TreePaths;
import dev.releaseaudit.spi.Deriver;
import dev.releaseaudit.spi.Sink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Brings together what each directive did in all targets that it has a part in. */
public final class OverlayEffects implements Deriver {

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

    @Override
    public Set<Class<? extends Subject>> needs() {
        return Set.of(Kustomization.class, Overlay.class);
    }

    @Override
    public Set<Class<? extends Subject>> provides() {
        return Set.of(OverlayEffect.class);
    }

    @Override
    public void derive(Project project, Sink sink) {
        References references = KustomizationFiles.of(project).references();
        List<Overlay> overlays = project.all(Overlay.class);
        Map<Written, List<Effect>> all = new HashMap<>();
        overlays.stream()
                .flatMap(OverlayEffects::asked)
                .forEach(effect -> all.computeIfAbsent(Written.of(effect), written -> new ArrayList<>())
                        .add(effect));
        for (Overlay overlay : overlays) {
            Map<String, Boolean> sawAll = new HashMap<>();
            asked(overlay)
                    .map(effect -> new OverlayEffect(
                            overlay,
                            effect,
                            others(effect, all.getOrDefault(Written.of(effect), List.of())),
                            sawAll.computeIfAbsent(effect.folder(), folder -> sawAll(overlay, folder, references))))
                    .forEach(sink::accept);
        }
    }

    /** A kustomization sees what it lists itself; a component sees what any other part of the target brings. */
    private static boolean sawAll(Overlay overlay, String folder, References references) {
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
