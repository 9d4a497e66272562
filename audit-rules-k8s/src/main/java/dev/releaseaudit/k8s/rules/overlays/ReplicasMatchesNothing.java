package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Overlay;
import dev.releaseaudit.k8s.kustomize.Problem;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Judges whether entries of {@code replicas} name workloads that are there, without which kustomize builds nothing. */
@About(
        id = "k8s/replicas-matches-nothing",
        title = "Every replicas entry names a workload",
        severity = ERROR,
        theme = "overlays")
public final class ReplicasMatchesNothing implements Rule<Overlay> {

    @Override
    public Verdicts check(Overlay overlay) {
        return overlay.kustomization().root().get("replicas").items().stream()
                .filter(entry -> overlay.rendering().problems().stream()
                        .anyMatch(problem -> problem.kind() == Problem.Kind.TARGET_NOT_FOUND
                                && entry.location().contains(problem.location())))
                .map(entry -> judge(overlay, entry.get("name")))
                .collect(toVerdicts());
    }

    private static Verdict judge(Overlay overlay, Node name) {
        List<String> names = overlay.manifests().stream()
                .filter(manifest -> manifest.root().at("spec.template").isPresent())
                .map(manifest -> manifest.name())
                .toList();
        return violated(
                        name,
                        "The replicas entry %s names no workload%s",
                        name.text(),
                        Nearest.hint(name.text(), names))
                .fix("Name a workload that is there, or remove the entry");
    }
}
