package dev.releaseaudit.k8s.rules.startup;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.pod.Probe;
import dev.releaseaudit.k8s.pod.Probe.Purpose;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/**
 * Judges whether the probe that restarts a container waits as long as the readiness probe expects the start to take. They are
 * compared where both ask the same.
 */
@About(id = "k8s/probe-budget", title = "Probes give a container time to start")
public final class ProbeBudget implements Rule<Container> {

    @Override
    public Verdicts check(Container container) {
        Optional<Probe> restarting =
                Probe.of(container.node(), Purpose.STARTUP).or(() -> Probe.of(container.node(), Purpose.LIVENESS));
        return restarting
                .flatMap(killer -> Probe.of(container.node(), Purpose.READINESS)
                        .filter(ready -> asksTheSame(killer, ready))
                        .flatMap(ready -> judge(container, killer, ready)))
                .stream()
                .collect(toVerdicts());
    }

    private static boolean asksTheSame(Probe one, Probe other) {
        return one.handler().isPresent()
                && one.handler().equals(other.handler())
                && one.handler()
                        .filter(handler -> handler == Probe.Handler.COMMAND)
                        .isEmpty()
                && one.port().text().equals(other.port().text())
                && one.node()
                        .at("httpGet.path")
                        .text()
                        .equals(other.node().at("httpGet.path").text());
    }

    private static Optional<Verdict> judge(Container container, Probe killer, Probe ready) {
        if (killer.patience().isEmpty() || ready.initialDelay().isEmpty()) {
            return Optional.empty();
        }
        long patience = killer.patience().getAsLong();
        long start = ready.initialDelay().getAsLong();
        String field = killer.purpose().field();
        return Optional.of(
                patience > start
                        ? satisfied(killer, "the %s of %s waits %d s", field, container.label(), patience)
                        : violated(
                                        killer,
                                        "the %s of %s gives up after %d s and the readiness probe first asks the same after %d s, so that a start that takes as long is cut off each time",
                                        field,
                                        container.label(),
                                        patience,
                                        start)
                                .see(ready, "the readiness probe")
                                .fix("Add a startupProbe that waits longer than the start takes"));
    }
}
