package dev.releaseaudit.k8s.rules.probes;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether Kubernetes can tell when a serving container is ready. */
@About(id = "k8s/readiness-probe-missing", title = "Serving containers have a readiness probe", theme = "probes")
public final class ReadinessProbeMissing implements Rule<Container> {

    @Override
    public Verdicts check(Container container) {
        if (container.role() != Container.Role.MAIN || container.workload().runsToCompletion()) {
            return Verdicts.none();
        }
        var probe = container.node().get("readinessProbe");
        return probe.isPresent()
                ? satisfied(probe, "%s has a readiness probe", container.label())
                : violated(probe, "%s has no readiness probe", container.label())
                        .fix("Add a readinessProbe that answers only when the container can serve");
    }
}
