package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.INFO;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.overlay.OverlayEffect;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import java.util.stream.Stream;

/** Judges whether pods restart when what a generator makes for them changes. */
@About(
        id = "k8s/generator-hash-disabled",
        title = "Pods follow changes of generated configuration",
        severity = INFO,
        kinds = {"CONFIG_MAP_GENERATOR", "SECRET_GENERATOR"})
public final class GeneratorHashDisabled implements Rule<OverlayEffect> {

    @Override
    public Verdicts check(OverlayEffect use) {
        return use.effect().changed().stream()
                .filter(touch -> !touch.before().isPresent())
                .flatMap(touch -> use.rendering().resource(touch).stream())
                .filter(made -> !made.id().name().matches(".*-[a-z0-9]{10}"))
                .flatMap(made -> users(use, made)
                        .limit(1)
                        .map(user -> violated(
                                        use.node().get("name"),
                                        "%s/%s has no hash in its name, so that pods do not restart when it changes",
                                        made.id().kind(),
                                        made.original().name())
                                .see(user, "used by " + user.label())
                                .fix("Remove disableNameSuffixHash, or restart the pods with each release")
                                .key(made.id().kind() + "/" + made.original().name())))
                .collect(toVerdicts());
    }

    private static Stream<Workload> users(OverlayEffect use, RenderedResource made) {
        return use.overlay().graph().to(use.overlay().manifest(made)).stream()
                .filter(reference -> !reference.field().equals("imagePullSecrets.name"))
                .flatMap(reference -> Workload.of(reference.from()).stream())
                .filter(workload -> !isRestarted(workload));
    }

    /** Something else restarts the pods: a controller that watches, or a checksum that is an annotation of theirs. */
    private static boolean isRestarted(Workload workload) {
        return Stream.of(workload.manifest().root(), workload.template())
                .flatMap(node -> node.at("metadata.annotations").entries().stream())
                .anyMatch(entry -> entry.name().contains("reloader.stakater.com/")
                        || entry.name().startsWith("checksum/"));
    }
}
