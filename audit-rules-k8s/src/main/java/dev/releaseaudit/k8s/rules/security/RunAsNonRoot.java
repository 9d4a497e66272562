package dev.releaseaudit.k8s.rules.security;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Setting;
import dev.releaseaudit.rule.Verdicts;

/** Judges whether a container runs as a user other than root, and whether the kubelet starts it at all. */
@About(id = "k8s/run-as-non-root", title = "Containers run as a non-root user")
public final class RunAsNonRoot implements Rule<Container> {

    @Override
    public Verdicts check(Container container) {
        Setting nonRoot = container.flag("securityContext.runAsNonRoot");
        var user = container.securityContext("runAsUser");
        boolean asked = nonRoot.node().truth() == Truth.YES;
        if (asked && user.integer().orElse(1) == 0) {
            return violated(
                            user,
                            "%s must run as non-root and runs as user 0, so that the kubelet never starts it",
                            container.label())
                    .severity(ERROR)
                    .see(nonRoot, "runAsNonRoot")
                    .fix("Set runAsUser to a user above 0, or leave it to the image");
        }
        return !asked && user.integer().orElse(0) > 0
                ? satisfied(user, "%s runs as user %s", container.label(), user.text())
                : nonRoot.mustBeTrue("may run as root").fix("Set securityContext.runAsNonRoot: true");
    }
}
