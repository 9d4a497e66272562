package dev.releaseaudit.k8s.rules.startup;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Set;

/** Judges whether a container that does not run as root may open the ports below 1024 that it declares. */
@About(id = "k8s/privileged-port-as-non-root", title = "Containers may open the ports that they declare")
public final class PrivilegedPortAsNonRoot implements Rule<Container> {

    private static final int FIRST_FREE = 1024;
    private static final Set<String> ENOUGH = Set.of("NET_BIND_SERVICE", "CAP_NET_BIND_SERVICE", "ALL");

    @Override
    public Verdicts check(Container container) {
        Node asked = container.securityContext("runAsNonRoot");
        Node user = container.securityContext("runAsUser");
        boolean nonRoot = user.integer().isPresent() ? user.integer().getAsLong() > 0 : asked.truth() == Truth.YES;
        return !nonRoot
                ? Verdicts.none()
                : container.node().get("ports").items().stream()
                        .map(port -> port.get("containerPort"))
                        .filter(port -> port.integer().orElse(FIRST_FREE) < FIRST_FREE)
                        .map(port -> judge(container, port, user.isPresent() ? user : asked))
                        .collect(toVerdicts());
    }

    private static Verdict judge(Container container, Node port, Node reason) {
        return mayOpen(container, port.integer().orElse(0))
                ? satisfied(port, "%s may open port %s", container.label(), port.text())
                        .key(port.text())
                : violated(
                                port,
                                "%s opens port %s and does not run as root, which fails where ports below 1024 need a privilege",
                                container.label(),
                                port.text())
                        .see(reason, "who it runs as")
                        .fix("Let it listen above 1023, and let the Service keep port " + port.text())
                        .key(port.text());
    }

    private static boolean mayOpen(Container container, long port) {
        return container.securityContext("capabilities.add").items().stream()
                        .anyMatch(capability -> ENOUGH.contains(capability.text()))
                || container.workload().podSpec().at("securityContext.sysctls").items().stream()
                        .filter(sysctl -> sysctl.get("name").is("net.ipv4.ip_unprivileged_port_start"))
                        .anyMatch(sysctl -> sysctl.get("value").text().matches("\\d{1,5}")
                                && Long.parseLong(sysctl.get("value").text()) <= port);
    }
}
