package dev.releaseaudit.k8s.rules.ingresses;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.regex.Pattern;

/** Judges whether an Ingress that has certificates has one for each of its hosts. */
@About(id = "k8s/ingress-tls-host", title = "Each host of an Ingress has its certificate", kinds = "Ingress")
public final class IngressTlsHost implements Rule<Manifest> {

    /** Annotations by which a load balancer gets its certificates from elsewhere. */
    private static final Pattern ELSEWHERE = Pattern.compile("router\\.tls|certificate|ssl-cert|pre-shared-cert");

    @Override
    public Verdicts check(Manifest ingress) {
        Node spec = ingress.root().get("spec");
        List<Node> entries = spec.get("tls").items();
        boolean decided = entries.isEmpty()
                || entries.stream().anyMatch(entry -> entry.get("hosts").items().isEmpty())
                || ingress.root().at("metadata.annotations").entries().stream()
                        .anyMatch(annotation ->
                                ELSEWHERE.matcher(annotation.name()).find());
        return decided
                ? Verdicts.none()
                : spec.get("rules").items().stream()
                        .map(rule -> rule.get("host"))
                        .filter(host -> !host.text().isEmpty())
                        .map(host -> judge(ingress, host, entries))
                        .collect(toVerdicts());
    }

    private static Verdict judge(Manifest ingress, Node host, List<Node> entries) {
        boolean covered = entries.stream()
                .flatMap(entry -> entry.get("hosts").items().stream())
                .anyMatch(name -> covers(name.text(), host.text()));
        return (covered
                        ? satisfied(host, "%s has a certificate for %s", ingress.label(), host.text())
                        : violated(
                                        host,
                                        "%s has certificates, and none for %s, so that clients of that host are shown one for another name",
                                        ingress.label(),
                                        host.text())
                                .see(ingress.root().at("spec.tls"), "the hosts with certificates")
                                .fix("Add %s to spec.tls".formatted(host.text())))
                .key(host.text());
    }

    private static boolean covers(String name, String host) {
        return name.equals(host)
                || (name.startsWith("*.")
                        && host.indexOf('.') > 0
                        && host.substring(host.indexOf('.')).equals(name.substring(1)));
    }
}
