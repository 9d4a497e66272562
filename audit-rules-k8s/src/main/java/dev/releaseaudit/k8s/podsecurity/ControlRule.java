package dev.releaseaudit.k8s.podsecurity;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;

import dev.releaseaudit.k8s.Pod;
import dev.releaseaudit.k8s.schema.SchemaIndex;
import dev.releaseaudit.rule.FamilyRule;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/**
 * Judges whether a control lets a pod pass.
 *
 * @param control the control
 * @param kubernetes the version of the cluster, such as {@code 1.30}; empty for the newest
 */
public record ControlRule(Control control, String kubernetes) implements Rule<Pod> {

    /** Refuses what is no version. */
    public ControlRule {
        SchemaIndex.version(kubernetes);
    }

    /** Returns the rules of these controls, each with the names of the levels that have it; who enforces one asks for them. */
    public static List<FamilyRule<Pod>> of(List<Control> controls, String kubernetes, String... levels) {
        return controls.stream()
                .map(control -> FamilyRule.of(control.id(), control.title(), new ControlRule(control, kubernetes))
                        .severity(ERROR)
                        .tags(levels)
                        .offByDefault())
                .toList();
    }

    @Override
    public Verdicts check(Pod pod) {
        return control.in(SchemaIndex.version(kubernetes))
                .map(requirement -> check(pod, requirement))
                .orElse(Verdicts.none());
    }

    private static Verdicts check(Pod pod, Requirement requirement) {
        List<Verdict> verdicts = requirement.judge(pod).toList();
        return verdicts.isEmpty() ? satisfied(pod, "%s passes", pod.label()) : Verdicts.of(verdicts);
    }
}
