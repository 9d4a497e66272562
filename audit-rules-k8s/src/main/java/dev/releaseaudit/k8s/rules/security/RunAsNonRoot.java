package dev.releaseaudit.k8s.rules.security;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether a container runs as a user other than root, whatever its image says. */
@About(id = "k8s/run-as-non-root", title = "Containers run as a non-root user", theme = "security")
public final class RunAsNonRoot implements Rule<Container> {

    @Override
    public Verdicts check(Container container) {
        var nonRoot = container.securityContext("runAsNonRoot");
        var user = container.securityContext("runAsUser");
        if (nonRoot.truth() != Truth.YES && user.integer().orElse(0) > 0) {
            return satisfied(user, "%s runs as user %s", container.label(), user.text());
        }
        return switch (nonRoot.truth()) {
            case YES -> satisfied(nonRoot, "%s must run as non-root", container.label());
            case NO, UNSET ->
                violated(nonRoot, "%s may run as root", container.label())
                        .fix("Set securityContext.runAsNonRoot: true");
            case UNKNOWN -> unknown(nonRoot, "%s: runAsNonRoot is not a plain boolean", container.label());
        };
    }
}
