package dev.releaseaudit.k8s.rules.ingresses;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.stream.Stream;

/** Judges whether each rule of an Ingress leads somewhere, whatever emptied it. */
@About(id = "k8s/ingress-empty", title = "Rules of an Ingress have paths", severity = ERROR, kinds = "Ingress")
public final class IngressEmpty implements Rule<Manifest> {

    @Override
    public Verdicts check(Manifest ingress) {
        Node spec = ingress.root().get("spec");
        Node rules = spec.get("rules");
        boolean caught = Stream.of("defaultBackend", "backend")
                .anyMatch(field -> spec.get(field).isPresent());
        if (caught || !rules.text().isEmpty()) {
            return Verdicts.none();
        }
        return rules.items().isEmpty()
                ? told(ingress, rules, "has no rule and no default backend, so that the cluster refuses it")
                : rules.items().stream()
                        .map(rule -> judge(ingress, rule, rules))
                        .collect(toVerdicts());
    }

    private static Verdict judge(Manifest ingress, Node rule, Node rules) {
        String host = rule.get("host").text();
        Node paths = rule.at("http.paths");
        if (!paths.items().isEmpty() || !paths.text().isEmpty()) {
            return satisfied(paths, "%s has paths for %s", ingress.label(), host)
                    .key(host);
        }
        Node emptied = Stream.of(paths, rule)
                .filter(node -> !node.history().isEmpty())
                .findFirst()
                .orElse(rules);
        String consequence =
                rule.get("http").isPresent() ? "the cluster refuses it" : "every request to it is answered with 404";
        return told(
                        ingress,
                        emptied,
                        "has no path for %s, so that %s".formatted(host.isEmpty() ? "any host" : host, consequence))
                .at(paths.isPresent() ? paths : rule)
                .key(host);
    }

    private static Verdict told(Manifest ingress, Node emptied, String what) {
        Verdict verdict = violated(emptied, "%s %s", ingress.label(), what)
                .severity(ingress.graded(ERROR))
                .fix("Give each rule its paths; a strategic merge patch replaces the rules as a whole");
        return emptied.history().stream()
                .findFirst()
                .map(place -> verdict.see(
                        place, "what %s replaced".formatted(emptied.location().path())))
                .orElse(verdict);
    }
}
