package dev.releaseaudit.k8s.rules.startup;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.LabelSelector;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.Selection;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.stream.Stream;

/** Judges whether a workload selects the pods that it makes. */
@About(
        id = "k8s/selector-mismatch",
        title = "Workloads select their own pods",
        severity = ERROR,
        kinds = {
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "ReplicaSet",
            "ReplicationController",
            "Rollout",
            "DeploymentConfig"
        })
public final class SelectorMismatch implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest, Project project) {
        return Workload.of(manifest).filter(workload -> workload.template().isPresent()).stream()
                .flatMap(workload -> Release.of(project, manifest).graph().selections(manifest).stream()
                        .filter(selection -> !selection.selector().equals(LabelSelector.NOTHING))
                        .map(selection -> judge(workload, selection)))
                .collect(toVerdicts());
    }

    private static Verdict judge(Workload workload, Selection selection) {
        Node labels = workload.pod().labels();
        if (selection.selector().matches(labels)) {
            return satisfied(selection, "%s selects its own pods", workload.label());
        }
        if (Stream.concat(selection.node().walk(), labels.walk())
                .anyMatch(node -> node.text().contains("{{") || node.text().contains("${"))) {
            return unknown(selection, "%s has labels that a template fills in", workload.label());
        }
        return violated(
                        selection,
                        "%s selects %s, which its own pods do not have, so that the cluster refuses it",
                        workload.label(),
                        selection.selector())
                .severity(workload.manifest().graded(ERROR))
                .see(labels, "the labels of its pods")
                .fix("Give the pods the labels that spec.selector asks for");
    }
}
