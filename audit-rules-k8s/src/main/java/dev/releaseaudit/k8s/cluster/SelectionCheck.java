package dev.releaseaudit.k8s.cluster;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.k8s.graph.Gap;
import dev.releaseaudit.k8s.graph.LabelSelector;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.k8s.graph.Selection;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The check that a selector selects the pods of any workload that is deployed with it or beside it. One that selects everything, and
 * one that is left out on purpose, as of a Service with endpoints of its own, are not judged.
 *
 * @param group the API group of what has the selector
 * @param kind its kind
 * @param field the keys that lead to the selector
 * @param severity how much it matters that it selects nothing
 * @param consequence what happens then, as in {@code it protects nothing}
 */
public record SelectionCheck(String group, String kind, String field, Severity severity, String consequence)
        implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest, Project project) {
        if (!manifest.is(group, kind) || manifest.root().at("spec.type").is("ExternalName")) {
            return Verdicts.none();
        }
        Release release = Release.of(project, manifest);
        return release.graph().selections(manifest).stream()
                .filter(selection -> selection.field().equals(field) && isJudged(selection.selector()))
                .map(selection -> judge(selection, release, Cluster.of(project, release)))
                .collect(toVerdicts());
    }

    private static boolean isJudged(LabelSelector selector) {
        return !selector.selectsEverything() && !selector.equals(LabelSelector.NOTHING);
    }

    private Verdict judge(Selection selection, Release release, Cluster cluster) {
        String label = selection.from().label();
        Optional<Workload> selected = Stream.of(release.graph(), cluster.graph())
                .flatMap(graph -> graph.selected(selection).stream())
                .findFirst();
        if (selected.isPresent()) {
            Workload workload = selected.get();
            return satisfied(selection, "%s selects the pods of %s", label, workload.label())
                    .see(workload, workload.label());
        }
        Optional<Gap> more = cluster.morePods(selection.from().namespace());
        if (more.isPresent() || isOfOperator(selection.selector())) {
            String reason = more.map(Gap::reason).orElse("Its labels are those that an operator gives");
            Verdict open = unknown(
                    selection,
                    "%s selects %s, which no pod has that is known: %s",
                    label,
                    selection.selector(),
                    reason);
            return more.map(gap -> open.see(gap, "what is not known")).orElse(open);
        }
        Verdict verdict = violated(
                        selection,
                        "%s selects %s, which no pod has, so that %s",
                        label,
                        selection.selector(),
                        consequence)
                .severity(release.stage() == Stage.DEVELOPMENT ? Severity.WARNING : severity)
                .fix("Select labels that the pods have");
        return meant(selection, release)
                .map(workload -> verdict.see(workload.pod().labels(), "the labels of the pods of " + workload.label()))
                .orElse(verdict);
    }

    /** Operators label the pods that they make with keys of their own domain. */
    private static boolean isOfOperator(LabelSelector selector) {
        return selector.requirements().stream()
                .map(LabelSelector.Requirement::key)
                .anyMatch(key -> key.contains("/") && !key.startsWith("app.kubernetes.io/"));
    }

    /** Returns the workload that is probably meant: the one of the same name, else the only one. */
    private static Optional<Workload> meant(Selection selection, Release release) {
        List<Workload> all = release.graph().workloads();
        return all.stream()
                .filter(workload ->
                        workload.manifest().name().equals(selection.from().name()))
                .findFirst()
                .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }
}
