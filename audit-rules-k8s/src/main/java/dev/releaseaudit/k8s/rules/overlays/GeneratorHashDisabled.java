package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.INFO;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.OverlayEffect;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.kustomize.Directive;
import dev.releaseaudit.k8s.kustomize.RenderedResource;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.Set;
import java.util.stream.Stream;

/** Judges whether pods restart when what a generator makes for them changes. */
@About(
        id = "k8s/generator-hash-disabled",
        title = "Pods follow changes of generated configuration",
        severity = INFO,
        theme = "overlays")
public final class GeneratorHashDisabled implements Rule<OverlayEffect> {

    private static final Set<Directive> GENERATORS = Set.of(Directive.CONFIG_MAP_GENERATOR, Directive.SECRET_GENERATOR);

    @Override
    public Verdicts check(OverlayEffect use) {
        if (!GENERATORS.contains(use.effect().directive())) {
            return Verdicts.none();
        }
        return use.effect().touched().stream()
                .filter(touch -> !touch.before().isPresent())
                .flatMap(touch -> use.rendering().resource(touch).stream())
                .filter(made -> !made.id().name().matches(".*-[a-z0-9]{10}"))
                .flatMap(made -> users(use, made)
                        .limit(1)
                        .map(user -> violated(
                                        use.node().get("name"),
                                        "%s/%s has no hash in its name, so that pods keep the old values when it changes",
                                        made.id().kind(),
                                        made.original().name())
                                .see(user, "used by " + user.label())
                                .fix("Remove disableNameSuffixHash, or restart the pods with each release")))
                .collect(toVerdicts());
    }

    private static Stream<Workload> users(OverlayEffect use, RenderedResource made) {
        String name = made.id().name();
        return use.overlay().manifests().stream()
                .flatMap(manifest -> Workload.of(manifest).stream())
                .filter(workload -> workload.podSpec()
                        .walk()
                        .anyMatch(node -> Stream.of("name", "secretName")
                                .anyMatch(field -> node.get(field).is(name)
                                        && !node.get("image").isPresent())));
    }
}
