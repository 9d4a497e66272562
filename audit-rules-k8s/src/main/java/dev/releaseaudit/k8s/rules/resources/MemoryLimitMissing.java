package dev.releaseaudit.k8s.rules.resources;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether a container that leaks memory takes only itself down. */
@About(id = "k8s/memory-limit-missing", title = "Containers have a memory limit", theme = "resources")
public final class MemoryLimitMissing implements Rule<Container> {

    @Override
    public Verdicts check(Container container) {
        if (container.role() == Container.Role.EPHEMERAL) {
            return Verdicts.none();
        }
        var limit = container.node().at("resources.limits.memory");
        return limit.isPresent()
                ? satisfied(limit, "%s may use %s of memory", container.label(), limit.text())
                : violated(limit, "%s has no memory limit", container.label())
                        .fix("Set resources.limits.memory to what the container needs at its peak");
    }
}
