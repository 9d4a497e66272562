package dev.releaseaudit.k8s.rules.disruption;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.PodCount;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Judges whether a volume that one node can mount is mounted by one pod only, or by pods that are kept on one node. */
@About(
        id = "k8s/rwo-volume-shared",
        title = "Volumes for one node are mounted by one pod",
        kinds = "PersistentVolumeClaim")
public final class RwoVolumeShared implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest claim, Project project) {
        ResourceGraph graph = Release.of(project, claim).graph();
        Node modes = claim.root().at("spec.accessModes");
        List<Workload> users = graph.to(claim).stream()
                .map(Reference::from)
                .distinct()
                .flatMap(user -> Workload.of(user).stream())
                .toList();
        boolean exclusive = !modes.items().isEmpty()
                && modes.items().stream().allMatch(mode -> mode.text().startsWith("ReadWriteOnce"));
        if (!exclusive || users.isEmpty() || users.stream().anyMatch(RwoVolumeShared::isKeptOnOneNode)) {
            return Verdicts.none();
        }
        boolean onePod = modes.items().get(0).is("ReadWriteOncePod");
        String names = Conjunction.and(users.stream().map(Workload::label).toList(), 3);
        if (users.size() == 1 && !hasSeveralPods(users.get(0), graph)) {
            return satisfied(modes, "%s is mounted by one pod of %s", claim.label(), names);
        }
        Verdict verdict = violated(
                        modes,
                        "%s is for one %s and is mounted by %s, so that pods %swait in ContainerCreating",
                        claim.label(),
                        onePod ? "pod" : "node",
                        users.size() == 1 ? "several pods of " + names : names,
                        onePod ? "" : "on other nodes ")
                .severity(claim.graded(onePod ? ERROR : WARNING))
                .fix("Use accessModes: [ReadWriteMany], or give each pod a claim of its own");
        for (Workload user : users) {
            verdict = verdict.see(user, user.label());
        }
        return verdict;
    }

    private static boolean hasSeveralPods(Workload workload, ResourceGraph graph) {
        return workload.kind().equals("DaemonSet")
                || PodCount.of(workload, graph)
                        .filter(count -> count.most() > 1)
                        .isPresent();
    }

    private static boolean isKeptOnOneNode(Workload workload) {
        Node spec = workload.podSpec();
        return spec.get("nodeName").isPresent()
                || spec.get("nodeSelector").isPresent()
                || spec.at("affinity.podAffinity").isPresent()
                || spec.at("affinity.nodeAffinity").isPresent();
    }
}
