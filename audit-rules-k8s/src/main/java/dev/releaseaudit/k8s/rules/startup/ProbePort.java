package dev.releaseaudit.k8s.rules.startup;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.pod.Probe;
import dev.releaseaudit.k8s.pod.Probe.Purpose;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.stream.Stream;

/** Judges whether the port that a probe names is a port of its container. A number needs no declaration. */
@About(id = "k8s/probe-port", title = "Probes name ports that their container has", severity = ERROR)
public final class ProbePort implements Rule<Container> {

    @Override
    public Verdicts check(Container container) {
        return Stream.of(Purpose.values())
                .flatMap(purpose -> Probe.of(container.node(), purpose).stream())
                .filter(probe -> probe.port().text().matches("[a-z0-9-]*[a-z][a-z0-9-]*"))
                .map(probe -> judge(container, probe))
                .collect(toVerdicts());
    }

    private static Verdict judge(Container container, Probe probe) {
        Node port = probe.port();
        List<String> names = container.node().get("ports").items().stream()
                .map(declared -> declared.get("name").text())
                .filter(name -> !name.isEmpty())
                .toList();
        Verdict verdict = names.contains(port.text())
                ? satisfied(port, "%s has the port %s", container.label(), port.text())
                : violated(
                                port,
                                "the %s of %s looks at port %s, which the container does not have, so that %s%s",
                                probe.purpose().field(),
                                container.label(),
                                port.text(),
                                consequence(probe.purpose()),
                                Nearest.hint(port.text(), names))
                        .severity(container.manifest().graded(ERROR))
                        .see(container.node().get("ports"), "the ports of " + container.label())
                        .fix("Name a port of the container, or its number");
        return verdict.key(probe.purpose().field());
    }

    private static String consequence(Purpose purpose) {
        return purpose == Purpose.READINESS ? "no pod is ever ready" : "the container is restarted again and again";
    }
}
