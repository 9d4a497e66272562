package dev.releaseaudit.k8s.rules.scaling;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.PodCount;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import java.util.Optional;

/**
 * Judges whether what serves production has a pod left when one goes. What a base sets is for {@code base-value-survives} to say,
 * and what holds a volume or is recreated cannot have a second pod.
 */
@About(
        id = "k8s/replicas-min",
        title = "Deployments that serve production have two pods",
        kinds = {"Deployment", "Rollout", "DeploymentConfig"})
public final class ReplicasMin implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest, Project project) {
        ResourceGraph graph = Release.of(project, manifest).graph();
        Optional<Workload> serving = Workload.of(manifest)
                .filter(workload -> manifest.deployedWith().stage() == Stage.PRODUCTION)
                .filter(workload -> !mustBeAlone(workload) && serves(workload, graph));
        Optional<PodCount> count = serving.flatMap(workload -> PodCount.of(workload, graph));
        Node replicas = manifest.root().at("spec.replicas");
        if (count.isEmpty() || count.get().scaler().isPresent() || isInherited(replicas, manifest)) {
            return Verdicts.none();
        }
        return count.get().least() == 1
                ? violated(
                                replicas,
                                "%s serves production with one pod, so that nobody answers while it is replaced or its node is down",
                                manifest.label())
                        .fix("Set spec.replicas to 2 or more, or add an autoscaler")
                : satisfied(
                        replicas,
                        "%s runs %d pods",
                        manifest.label(),
                        count.get().least());
    }

    private static boolean isInherited(Node replicas, Manifest manifest) {
        String folder = manifest.deployedWith().path();
        return replicas.isPresent()
                && !folder.isEmpty()
                && !replicas.location().path().startsWith(folder + "/");
    }

    private static boolean serves(Workload workload, ResourceGraph graph) {
        return graph.selecting(workload).stream()
                .anyMatch(selection -> selection.from().is("", "Service"));
    }

    private static boolean mustBeAlone(Workload workload) {
        return workload.manifest().root().at("spec.strategy.type").is("Recreate")
                || workload.podSpec().get("volumes").items().stream()
                        .anyMatch(volume -> volume.get("persistentVolumeClaim").isPresent());
    }
}
