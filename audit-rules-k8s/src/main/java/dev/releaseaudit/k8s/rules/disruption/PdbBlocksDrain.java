package dev.releaseaudit.k8s.rules.disruption;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.DisruptionBudget;
import dev.releaseaudit.k8s.graph.PodCount;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.ResourceGraph;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges whether a disruption budget ever lets a pod go, and whether each pod has one budget only. */
@About(
        id = "k8s/pdb-blocks-drain",
        title = "Disruption budgets let nodes be drained",
        severity = ERROR,
        kinds = "PodDisruptionBudget")
public final class PdbBlocksDrain implements JoinRule<Manifest> {

    private static final String STUCK = "so that no node with one of them can be drained";

    @Override
    public Verdicts check(Manifest budget, Project project) {
        ResourceGraph graph = Release.of(project, budget).graph();
        List<Workload> selected = graph.selections(budget).stream()
                .flatMap(selection -> graph.selected(selection).stream())
                .toList();
        return Stream.concat(
                        DisruptionBudget.of(budget).flatMap(limit -> judge(budget, limit, selected, graph)).stream(),
                        selected.stream().flatMap(workload -> several(budget, workload, graph).stream()))
                .collect(toVerdicts());
    }

    private static Optional<Verdict> judge(
            Manifest budget, DisruptionBudget limit, List<Workload> selected, ResourceGraph graph) {
        if (limit.allowsNone()) {
            return Optional.of(violated(limit, "%s lets none of its pods go (%s), %s", budget.label(), limit, STUCK)
                    .severity(budget.graded(ERROR))
                    .fix("Let one pod go: maxUnavailable: 1"));
        }
        List<PodCount> counts = selected.stream()
                .flatMap(workload -> PodCount.of(workload, graph).stream())
                .toList();
        long pods = counts.stream().mapToLong(PodCount::least).sum();
        if (counts.size() < selected.size() || pods == 0) {
            return Optional.empty();
        }
        String names = Conjunction.and(selected.stream().map(Workload::label).toList(), 3);
        if (limit.allowed(pods) > 0) {
            return Optional.of(satisfied(
                    limit, "%s lets %d of %d pods of %s go", budget.label(), limit.allowed(pods), pods, names));
        }
        boolean scaled = counts.stream().anyMatch(count -> count.scaler().isPresent());
        Verdict verdict = violated(
                        limit,
                        "%s lets no pod of %s go, which has %d%s (%s), %s",
                        budget.label(),
                        names,
                        pods,
                        scaled ? " at least" : "",
                        limit,
                        STUCK)
                .severity(budget.graded(scaled ? WARNING : ERROR))
                .fix("Let one pod go: maxUnavailable: 1, or run more pods");
        return Optional.of(verdict.see(selected.get(0).manifest().root().at("spec.replicas"), names));
    }

    /** The budget that comes last is told. */
    private static Optional<Verdict> several(Manifest budget, Workload workload, ResourceGraph graph) {
        return graph.selecting(workload).stream()
                .map(selection -> selection.from())
                .filter(other -> other.is("policy", "PodDisruptionBudget"))
                .filter(other -> other.label().compareTo(budget.label()) < 0)
                .findFirst()
                .map(other -> violated(
                                budget.root().at("spec.selector"),
                                "%s and %s select the pods of %s, which the cluster then refuses to evict, %s",
                                budget.label(),
                                other.label(),
                                workload.label(),
                                STUCK)
                        .severity(budget.graded(ERROR))
                        .see(other, other.label())
                        .fix("Keep one budget for each pod")
                        .key("several " + workload.label()));
    }
}
