package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.overlay.BuildFailure;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Set;

/** Judges whether entries of {@code replicas} name workloads that are there, without which kustomize builds nothing. */
@About(id = "k8s/replicas-matches-nothing", title = "Every replicas entry names a workload", severity = ERROR)
public final class ReplicasMatchesNothing implements Rule<Overlay> {

    private static final Set<String> KINDS = Set.of("Deployment", "StatefulSet", "ReplicaSet", "ReplicationController");

    @Override
    public Verdicts check(Overlay overlay) {
        return BuildFailure.in(overlay)
                .flatMap(failure -> failure.replicas().stream().map(entry -> judge(failure, entry.get("name"))))
                .collect(toVerdicts());
    }

    private static Verdict judge(BuildFailure failure, Node name) {
        if (failure.cause().isPresent()) {
            return unknown(name, "replicas entry %s names no workload that could be rendered", name.text())
                    .see(failure.cause().get(), "not rendered, so it may be there")
                    .key(name.text());
        }
        List<String> names = failure.overlay().graph().workloads().stream()
                .filter(workload -> KINDS.contains(workload.kind()))
                .map(workload -> workload.manifest().name())
                .toList();
        return violated(name, "replicas entry %s names no workload%s", name.text(), Nearest.hint(name.text(), names))
                .fix("Name a workload that is there, or remove the entry")
                .key(name.text());
    }
}
