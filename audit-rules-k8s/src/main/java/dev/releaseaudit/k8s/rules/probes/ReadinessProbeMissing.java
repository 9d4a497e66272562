package dev.releaseaudit.k8s.rules.probes;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether Kubernetes can tell when a serving container is ready. */
@About(id = "k8s/readiness-probe-missing", title = "Serving containers have a readiness probe")
public final class ReadinessProbeMissing implements Rule<Container> {

    @Override
    public Verdicts check(Container container) {
        return !container.serves()
                ? Verdicts.none()
                : container
                        .field("readinessProbe")
                        .mustBeSet("has no readiness probe")
                        .fix("Add a readinessProbe that answers only when the container can serve");
    }
}
