package dev.releaseaudit.k8s.rules.scaling;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.Scaling;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether a workload leaves its number of pods to the autoscaler that it has. */
@About(
        id = "k8s/hpa-fixed-replicas",
        title = "Workloads leave their replicas to their autoscaler",
        kinds = {"Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "Rollout", "DeploymentConfig"})
public final class HpaFixedReplicas implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest workload, Project project) {
        Node replicas = workload.root().at("spec.replicas");
        return Release.of(project, workload).graph().scaling(workload).stream()
                .limit(1)
                .map(scaling -> judge(workload, replicas, scaling))
                .collect(toVerdicts());
    }

    private static Verdict judge(Manifest workload, Node replicas, Scaling scaling) {
        String scaler = scaling.scaler().label();
        if (!replicas.isPresent() || replicas.isNull()) {
            return satisfied(workload, "%s leaves its replicas to %s", workload.label(), scaler);
        }
        return violated(
                        replicas,
                        "%s sets replicas to %s although %s scales it, so that %s",
                        workload.label(),
                        replicas.text(),
                        scaler,
                        replicas.is("0") && scaling.scaler().group().equals("autoscaling")
                                ? "the autoscaler is off and no pod runs"
                                : "each deployment resets what the autoscaler decided")
                .see(scaling, scaler)
                .fix("Remove spec.replicas and set the fewest pods in " + scaler);
    }
}
