package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Leaves one item for each key in the lists that Compose reads so; the last one counts. */
final class Unicity {

    private static final Map<String, BiFunction<Node, ComposePath, String>> KEYS = Map.ofEntries(
            Map.entry("services.*.annotations", Unicity::pairName),
            Map.entry("services.*.build.args", Unicity::pairName),
            Map.entry("services.*.build.additional_contexts", Unicity::pairName),
            Map.entry("services.*.build.platform", Unicity::pairName),
            Map.entry("services.*.build.tags", Unicity::pairName),
            Map.entry("services.*.build.labels", Unicity::pairName),
            Map.entry("services.*.cap_add", Unicity::pairName),
            Map.entry("services.*.cap_drop", Unicity::pairName),
            Map.entry("services.*.configs", (node, path) -> mount("", node, path)),
            Map.entry("services.*.deploy.labels", Unicity::pairName),
            Map.entry("services.*.devices", Unicity::device),
            Map.entry("services.*.dns", Unicity::pairName),
            Map.entry("services.*.dns_opt", Unicity::pairName),
            Map.entry("services.*.dns_search", Unicity::pairName),
            Map.entry("services.*.environment", Unicity::pairName),
            Map.entry("services.*.env_file", Unicity::envFile),
            Map.entry("services.*.expose", (node, path) -> node.text()),
            Map.entry("services.*.labels", Unicity::pairName),
            Map.entry("services.*.links", Unicity::pairName),
            Map.entry("services.*.networks.*.aliases", Unicity::pairName),
            Map.entry("services.*.networks.*.link_local_ips", Unicity::pairName),
            Map.entry("services.*.ports", Unicity::port),
            Map.entry("services.*.profiles", Unicity::pairName),
            Map.entry("services.*.secrets", (node, path) -> mount("/run/secrets", node, path)),
            Map.entry("services.*.sysctls", Unicity::pairName),
            Map.entry("services.*.tmpfs", Unicity::pairName),
            Map.entry("services.*.volumes", Unicity::volume),
            Map.entry("networks.*.labels", Unicity::pairName),
            Map.entry("networks.*.ipam.options", Unicity::pairName));

    private Unicity() {}

    static Node of(Node node, ComposePath path) {
        if (node instanceof MappingNode mapping) {
            return Nodes.map(mapping, entry -> of(entry.value(), path.then(entry.name())));
        }
        if (node instanceof SequenceNode sequence) {
            return KEYS.entrySet().stream()
                    .filter(each -> path.matches(each.getKey()))
                    .findFirst()
                    .map(each -> sequence.withItems(lastOfEach(sequence.items(), each.getValue(), path)))
                    .orElse(sequence);
        }
        return node;
    }

    /** Returns the last item of each key, at the position of the first. */
    static List<Node> lastOfEach(List<Node> items, BiFunction<Node, ComposePath, String> key, ComposePath path) {
        Map<String, Node> byKey = new LinkedHashMap<>();
        for (Node item : items) {
            byKey.merge(key.apply(item, path), item, (before, after) -> after.overriding(before));
        }
        return List.copyOf(byKey.values());
    }

    static String pairName(Node node, ComposePath path) {
        if (!(node instanceof ScalarNode)) {
            throw new ComposeException(node, path + " must be a list of texts");
        }
        int sign = node.text().indexOf('=');
        return sign < 0 ? node.text() : node.text().substring(0, sign);
    }

    private static String volume(Node node, ComposePath path) {
        if (node instanceof ScalarNode) {
            return VolumeSyntax.parse(node).get("target").text();
        }
        return target(node, path);
    }

    private static String target(Node node, ComposePath path) {
        Node target = node.get("target");
        if (!target.isPresent()) {
            throw new ComposeException(node, path + " has an item without a target");
        }
        return target.text();
    }

    private static String device(Node node, ComposePath path) {
        if (node instanceof ScalarNode) {
            String[] parts = node.text().split(":", -1);
            return parts.length == 1 ? parts[0] : parts[1];
        }
        return target(node, path);
    }

    private static String envFile(Node node, ComposePath path) {
        return node instanceof ScalarNode ? node.text() : node.get("path").text();
    }

    private static String mount(String folder, Node node, ComposePath path) {
        if (node.get("target").isPresent()) {
            return node.get("target").text();
        }
        return folder + "/"
                + (node instanceof ScalarNode ? node.text() : node.get("source").text());
    }

    private static String port(Node node, ComposePath path) {
        if (node instanceof ScalarNode) {
            return node.text();
        }
        String target = target(node, path);
        Node host = node.get("host_ip");
        Node published = node.get("published");
        Node protocol = node.get("protocol");
        return (host.isPresent() ? host.text() : "0.0.0.0")
                + ":" + (published.isPresent() ? published.text() : "-")
                + ":" + target
                + "/" + (protocol.isPresent() ? protocol.text() : "tcp");
    }
}
