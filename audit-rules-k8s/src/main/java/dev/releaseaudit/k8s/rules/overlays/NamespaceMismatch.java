package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges whether host names of the cluster name the namespace that the Service of the same target is deployed to. */
@About(
        id = "k8s/namespace-mismatch",
        title = "Host names of the cluster name the namespace of the target",
        theme = "overlays")
public final class NamespaceMismatch implements Rule<Overlay> {

    private static final Pattern HOST =
            Pattern.compile("(?<![a-z0-9-])([a-z0-9-]{1,63})\\.([a-z0-9-]{1,63})\\.svc(?![a-z0-9-])");

    @Override
    public Verdicts check(Overlay overlay) {
        Map<String, List<Manifest>> services = overlay.manifests().stream()
                .filter(m -> m.is("", "Service"))
                .collect(Collectors.groupingBy(Manifest::name));
        return overlay.manifests().stream()
                .filter(manifest -> !manifest.kind().equals("CustomResourceDefinition"))
                .flatMap(manifest -> manifest.root().walk())
                .filter(node -> node.text().contains(".svc"))
                .flatMap(node -> HOST.matcher(node.text()).results().flatMap(host -> judge(node, host, services)))
                .collect(toVerdicts());
    }

    private static Stream<Verdict> judge(Node node, MatchResult host, Map<String, List<Manifest>> services) {
        List<Manifest> named = services.getOrDefault(host.group(1), List.of());
        String namespace = host.group(2);
        if (named.isEmpty()
                || named.stream()
                        .anyMatch(s -> s.namespace().isEmpty() || s.namespace().equals(namespace))) {
            return Stream.empty();
        }
        Node deployed = named.get(0).root().at("metadata.namespace");
        return Stream.of(violated(
                        node,
                        "%s is looked for in namespace %s and deployed to %s",
                        named.get(0).label(),
                        namespace,
                        deployed.text())
                .see(deployed, "the namespace that is set")
                .fix("Write %s, or leave the namespace out".formatted(deployed.text())));
    }
}
