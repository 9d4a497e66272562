package dev.releaseaudit.k8s.rules.resources;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether a container that leaks memory takes only itself down. */
@About(id = "k8s/memory-limit-missing", title = "Containers have a memory limit")
public final class MemoryLimitMissing implements Rule<Container> {

    @Override
    public Verdicts check(Container container) {
        return container.role() == Container.Role.EPHEMERAL
                ? Verdicts.none()
                : container
                        .field("resources.limits.memory")
                        .mustBeSet("has no memory limit")
                        .fix("Set resources.limits.memory to what the container needs at its peak");
    }
}
