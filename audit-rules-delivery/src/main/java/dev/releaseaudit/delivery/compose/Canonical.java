package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes what has a short form in its long one. */
final class Canonical {

    private static final Set<String> RESOURCES = Set.of("volumes", "networks", "secrets", "configs");

    private Canonical() {}

    static Node of(Node node, ComposePath path) {
        Node changed = change(node, path);
        if (changed instanceof MappingNode mapping) {
            return Nodes.map(mapping, entry -> of(entry.value(), path.then(entry.name())));
        }
        if (changed instanceof SequenceNode sequence) {
            return sequence.withItems(sequence.items().stream()
                    .map(item -> of(item, path.then(ComposePath.ITEM)))
                    .toList());
        }
        return changed;
    }

    private static Node change(Node node, ComposePath path) {
        int depth = path.keys().size();
        String first = depth == 0 ? "" : path.keys().get(0);
        if (depth == 2 && RESOURCES.contains(first)) {
            return external(node, path);
        }
        if (depth < 3 || !first.equals("services") && !first.equals("jobs")) {
            return node;
        }
        String key = path.keys().get(2);
        if (depth == 3) {
            return attribute(key, node, path);
        }
        if (depth == 4) {
            return switch (key) {
                case "volumes" -> node instanceof ScalarNode ? VolumeSyntax.parse(node) : node;
                case "devices" -> node instanceof ScalarNode ? device(node) : node;
                case "secrets", "configs" -> source(node);
                case "ulimits" -> limit(node);
                default ->
                    path.inService("build.ssh")
                            ? keyed(node, false)
                            : path.inService("build.additional_contexts") ? keyed(node, true) : node;
            };
        }
        boolean ignores =
                path.matches("services.*.develop.watch.*.ignore") || path.matches("services.*.develop.watch.*.include");
        return path.inService("build.secrets.*") ? source(node) : ignores ? list(node) : node;
    }

    private static Node attribute(String key, Node node, ComposePath path) {
        return switch (key) {
            case "env_file" -> envFiles(node);
            case "label_file", "dns" -> withoutEmpty(key, list(node));
            case "gpus" -> node instanceof ScalarNode ? gpus(node) : node;
            case "networks", "models" -> names(node);
            case "depends_on" -> dependencies(node, path);
            case "extends" -> node instanceof ScalarNode ? Nodes.mapping(node, Nodes.entry("service", node)) : node;
            case "ports" -> ports(node, path);
            case "build" -> node instanceof ScalarNode ? Nodes.mapping(node, Nodes.entry("context", node)) : node;
            default -> node;
        };
    }

    private static Node list(Node node) {
        return node instanceof ScalarNode && !node.isNull() ? SequenceNode.of(List.of(node), node.location()) : node;
    }

    private static Node withoutEmpty(String key, Node node) {
        return key.equals("dns") && node instanceof SequenceNode sequence
                ? sequence.withItems(sequence.items().stream()
                        .filter(item -> !item.isNull() && !item.text().isEmpty())
                        .toList())
                : node;
    }

    private static Node envFiles(Node node) {
        if (node instanceof MappingNode) {
            throw new ComposeException(node, "env_file must be a text or a list");
        }
        Node files = list(node);
        return files instanceof SequenceNode sequence
                ? sequence.withItems(
                        sequence.items().stream().map(Canonical::envFile).toList())
                : files;
    }

    private static Node envFile(Node node) {
        Node.Entry required = Nodes.entry("required", Nodes.plain("true", node));
        if (node instanceof MappingNode mapping) {
            return mapping.get("required").isPresent() ? mapping : mapping.with(required);
        }
        return Nodes.mapping(node, Nodes.entry("path", node), required);
    }

    private static Node gpus(Node node) {
        Node all = Nodes.mapping(node, Nodes.entry("count", Nodes.text("all", node)));
        return SequenceNode.of(List.of(all), node.location());
    }

    private static Node names(Node node) {
        if (!(node instanceof SequenceNode)) {
            return node;
        }
        List<Node.Entry> entries = node.items().stream()
                .map(item -> new Node.Entry(item, Nodes.plain("null", item)))
                .toList();
        return Nodes.mapping(entries, node.location());
    }

    /** Returns what a service waits for where only its name is given. */
    static MappingNode dependency(Node name) {
        return Nodes.mapping(
                name,
                Nodes.entry("condition", Nodes.text("service_started", name)),
                Nodes.entry("required", Nodes.plain("true", name)));
    }

    private static Node dependencies(Node node, ComposePath path) {
        if (node instanceof SequenceNode) {
            List<Node.Entry> entries = node.items().stream()
                    .map(item -> new Node.Entry(item, dependency(item)))
                    .toList();
            return Nodes.mapping(entries, node.location());
        }
        if (!(node instanceof MappingNode mapping)) {
            throw new ComposeException(node, path + " must be a list or a mapping");
        }
        return Nodes.map(mapping, entry -> {
            if (!(entry.value() instanceof MappingNode value)) {
                throw new ComposeException(entry, path + "." + entry.name() + " must be a mapping");
            }
            MappingNode full = value;
            for (Node.Entry each : dependency(entry.key()).entries()) {
                full = full.get(each.name()).isPresent() ? full : full.with(each);
            }
            return full;
        });
    }

    private static Node ports(Node node, ComposePath path) {
        if (!(node instanceof SequenceNode sequence)) {
            throw new ComposeException(node, path + " must be a list");
        }
        List<Node> ports = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (item instanceof ScalarNode) {
                ports.addAll(PortSyntax.parse(item));
            } else {
                ports.add(item);
            }
        }
        return sequence.withItems(ports);
    }

    private static Node device(Node node) {
        String[] parts = node.text().split(":", -1);
        if (parts.length > 3) {
            throw new ComposeException(node, "a device has too many colons");
        }
        return Nodes.mapping(
                node,
                Nodes.entry("source", Nodes.text(parts[0], node)),
                Nodes.entry("target", Nodes.text(parts.length > 1 && !parts[1].isEmpty() ? parts[1] : parts[0], node)),
                Nodes.entry("permissions", Nodes.text(parts.length > 2 ? parts[2] : "rwm", node)));
    }

    private static Node source(Node node) {
        return node instanceof ScalarNode ? Nodes.mapping(node, Nodes.entry("source", node)) : node;
    }

    private static Node limit(Node node) {
        if (node instanceof ScalarNode && node.integer().isEmpty()) {
            throw new ComposeException(node, "a limit must be a number");
        }
        return node;
    }

    private static Node keyed(Node node, boolean needsValue) {
        if (!(node instanceof SequenceNode)) {
            return node;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node item : node.items()) {
            int sign = item.text().indexOf('=');
            if (sign < 0 && (needsValue || !item.is("default"))) {
                throw new ComposeException(item, "not of the form key=value: " + item.text());
            }
            entries.add(
                    sign < 0
                            ? new Node.Entry(item, Nodes.plain("null", item))
                            : Nodes.entry(
                                    item.text().substring(0, sign),
                                    Nodes.text(item.text().substring(sign + 1), item)));
        }
        return Nodes.mapping(entries, node.location());
    }

    private static Node external(Node node, ComposePath path) {
        if (node.isNull()) {
            return node;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw new ComposeException(node, path + " must be a mapping");
        }
        if (!(mapping.get("external") instanceof MappingNode external)) {
            return mapping;
        }
        MappingNode changed = mapping.with(Nodes.entry("external", Nodes.plain("true", external)));
        Node name = external.get("name");
        return name.isPresent() && !mapping.get("name").isPresent() ? changed.with(Nodes.entry("name", name)) : changed;
    }
}
