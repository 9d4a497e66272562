package dev.releaseaudit.k8s.rules.startup;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Container;
import dev.releaseaudit.k8s.quantity.Quantity;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/** Judges whether a container requests no more than it may use. */
@About(id = "k8s/request-above-limit", title = "Containers request no more than their limit", severity = ERROR)
public final class RequestAboveLimit implements Rule<Container> {

    @Override
    public Verdicts check(Container container) {
        Node limits = container.node().at("resources.limits");
        return container.node().at("resources.requests").entries().stream()
                .flatMap(entry -> judge(container, entry.value(), limits.get(entry.name()), entry.name()).stream())
                .collect(toVerdicts());
    }

    private static Optional<Verdict> judge(Container container, Node request, Node limit, String resource) {
        return Quantity.parse(request.text())
                .flatMap(asked -> Quantity.parse(limit.text())
                        .map(most -> asked.compareTo(most) <= 0
                                ? satisfied(
                                        request, "%s requests no more %s than its limit", container.label(), resource)
                                : violated(
                                                request,
                                                "%s requests %s of %s and may use %s, so that the cluster refuses it",
                                                container.label(),
                                                request.text(),
                                                resource,
                                                limit.text())
                                        .severity(container.manifest().graded(ERROR))
                                        .see(limit, "the limit")
                                        .fix("Set resources.limits.%s to %s or more"
                                                .formatted(resource, request.text())))
                        .map(verdict -> verdict.key(resource)));
    }
}
