package dev.releaseaudit.k8s.rules.services;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.LabelSelector;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.k8s.graph.Selection;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether a workload selects no pods of another. A single pod may be there to be adopted. */
@About(
        id = "k8s/selector-overlap",
        title = "Workloads select no pods of others",
        kinds = {"Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Rollout"})
public final class SelectorOverlap implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest, Project project) {
        ResourceGraph graph = Release.of(project, manifest).graph();
        return graph.holdsAlternatives()
                ? Verdicts.none()
                : graph.selections(manifest).stream()
                        .filter(selection -> !selection.selector().equals(LabelSelector.NOTHING))
                        .map(selection -> judge(selection, graph))
                        .collect(toVerdicts());
    }

    private static Verdict judge(Selection selection, ResourceGraph graph) {
        Manifest own = selection.from();
        return graph.selected(selection).stream()
                .filter(other -> isAnother(other.manifest(), own))
                .filter(other -> !isToldThere(other, own, graph))
                .findFirst()
                .map(other -> violated(
                                selection,
                                "%s selects %s, which pods of %s have too, so that each counts, scales and replaces pods of the other",
                                own.label(),
                                selection.selector(),
                                other.label())
                        .see(other.pod().labels(), "the labels of the pods of " + other.label())
                        .fix("Give each workload a label of its own and select that"))
                .orElseGet(() -> satisfied(selection, "%s selects no pods of others", own.label()));
    }

    private static boolean isAnother(Manifest other, Manifest own) {
        return !other.is("", "Pod")
                && !other.label().equals(own.label())
                && other.namespace().equals(own.namespace());
    }

    /** Of two that select each other, the later one by name is told. */
    private static boolean isToldThere(Workload other, Manifest own, ResourceGraph graph) {
        return other.label().compareTo(own.label()) > 0
                && graph.selections(other.manifest()).stream()
                        .flatMap(selection -> graph.selected(selection).stream())
                        .anyMatch(workload -> workload.manifest().equals(own));
    }
}
