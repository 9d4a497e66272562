package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.AbsentNode;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Merges one file, or one service, over another. A value that replaces another one knows the place of that. */
final class ComposeMerge {

    private static final List<String> PAIRS = List.of(
            "annotations",
            "build.args",
            "build.additional_contexts",
            "build.labels",
            "deploy.labels",
            "environment",
            "labels",
            "volumes.*.volume.labels",
            "sysctls");
    private static final List<String> PAIRS_OF_RESOURCES =
            List.of("networks.*.labels", "volumes.*.labels", "secrets.*.labels", "configs.*.labels");
    private static final List<String> LISTS = List.of(
            "build.extra_hosts", "dns", "dns_opt", "dns_search", "env_file", "label_file", "extra_hosts", "tmpfs");
    private static final List<String> REPLACED = List.of("command", "entrypoint", "healthcheck.test");
    private static final Set<String> AS_MAPPING = Set.of("depends_on", "models", "networks");

    private ComposeMerge() {}

    /** Returns the value of both, where the second says more or otherwise. */
    static Node merge(Node base, Node over, ComposePath path) {
        if (REPLACED.stream().anyMatch(path::inService)) {
            return over.overriding(base);
        }
        if (PAIRS.stream().anyMatch(path::inService)
                || PAIRS_OF_RESOURCES.stream().anyMatch(path::matches)) {
            return pairs(base, over, path);
        }
        if (LISTS.stream().anyMatch(path::inService)) {
            return appended(base, items(base), items(over));
        }
        if (path.inService("build")) {
            return mappings(build(base), build(over), path);
        }
        if (path.keys().size() == 3
                && path.inService("*")
                && AS_MAPPING.contains(path.keys().get(2))) {
            return mappings(asMapping(base, path), asMapping(over, path), path);
        }
        if (path.inService("logging")) {
            return logging(base, over, path);
        }
        if (path.inService("ulimits.*")) {
            return base instanceof MappingNode from && over instanceof MappingNode to
                    ? mappings(from, to, path)
                    : over.overriding(base);
        }
        if (path.matches("networks.*.ipam.config")) {
            return subnets(base, over, path);
        }
        return plain(base, over, path);
    }

    private static Node plain(Node base, Node over, ComposePath path) {
        if (over.isNull()) {
            return base;
        }
        if (base instanceof MappingNode from) {
            if (over instanceof MappingNode to) {
                return mappings(from, to, path);
            }
            throw new ComposeException(over, path + " is a mapping, which only a mapping overrides");
        }
        if (base instanceof SequenceNode) {
            if (over instanceof SequenceNode) {
                return appended(base, base.items(), over.items());
            }
            throw new ComposeException(over, path + " is a list, which only a list overrides");
        }
        return over.overriding(base);
    }

    /** Returns the entries of both mappings. */
    static MappingNode mappings(MappingNode base, MappingNode over, ComposePath path) {
        MappingNode merged = base;
        for (Node.Entry entry : over.entries()) {
            Node before = merged.get(entry.name());
            Node value = before.isPresent() ? merge(before, entry.value(), path.then(entry.name())) : entry.value();
            merged = merged.with(new Node.Entry(entry.key(), value));
        }
        return merged;
    }

    private static Node appended(Node base, List<? extends Node> first, List<? extends Node> second) {
        List<Node> all = new ArrayList<>(first);
        for (Node item : second) {
            if (all.stream().noneMatch(item::sameAs)) {
                all.add(item);
            }
        }
        return SequenceNode.of(all, base.location());
    }

    private static Node pairs(Node base, Node over, ComposePath path) {
        List<Node> both =
                Stream.concat(items(base).stream(), items(over).stream()).toList();
        return SequenceNode.of(Unicity.lastOfEach(both, Unicity::pairName, path), base.location());
    }

    /** Returns a list of what may be a mapping, as {@code key=value}, or a single text. */
    static List<Node> items(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> entry.value() instanceof SequenceNode list
                            ? list.items().stream().map(item -> pair(entry, item))
                            : Stream.of(pair(entry, entry.value())))
                    .sorted(Comparator.comparing(Node::text))
                    .toList();
        }
        if (node instanceof SequenceNode) {
            return node.items();
        }
        return node.isNull() ? List.of() : List.of(node);
    }

    private static Node pair(Node.Entry entry, Node value) {
        String text = value.isNull() ? entry.name() : entry.name() + "=" + GoNumbers.printed(value);
        ScalarNode pair = ScalarNode.string(text, entry.key().location());
        return pair.computedFrom(List.of(value.location()));
    }

    private static MappingNode build(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        return node.isNull() ? Nodes.mapping(node) : Nodes.mapping(node, Nodes.entry("context", node));
    }

    private static MappingNode asMapping(Node node, ComposePath path) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        if (node.isNull()) {
            return Nodes.mapping(node);
        }
        boolean depends = path.keys().get(2).equals("depends_on");
        List<Node.Entry> entries = new ArrayList<>();
        for (Node item : node instanceof SequenceNode ? node.items() : List.of(node)) {
            if (!(item instanceof ScalarNode)) {
                throw new ComposeException(item, path + " must name services or networks");
            }
            Node value = depends ? Canonical.dependency(item) : Nodes.plain("null", item);
            entries.add(new Node.Entry(item, value));
        }
        return Nodes.mapping(entries, node.location());
    }

    private static Node logging(Node base, Node over, ComposePath path) {
        if (!(base instanceof MappingNode from) || !(over instanceof MappingNode to)) {
            throw new ComposeException(over, path + " must be a mapping");
        }
        Node before = from.get("driver");
        Node after = to.get("driver");
        boolean same = !before.isPresent() || !after.isPresent() || before.sameAs(after);
        return same ? mappings(from, to, path) : over.overriding(base);
    }

    private static Node subnets(Node base, Node over, ComposePath path) {
        List<MappingNode> result = new ArrayList<>();
        for (Node original : base.items()) {
            for (Node override : over.items()) {
                if (!(original instanceof MappingNode from) || !(override instanceof MappingNode to)) {
                    throw new ComposeException(override, path + " must be mappings");
                }
                boolean same = from.get("subnet").sameAs(to.get("subnet"));
                if (!same && indexOf(result, to) < 0) {
                    result.add(to);
                    continue;
                }
                MappingNode merged = mappings(from, to, path);
                int index = indexOf(result, merged);
                if (index >= 0) {
                    result.set(index, merged);
                } else {
                    result.add(merged);
                }
            }
        }
        return SequenceNode.of(result, base.location());
    }

    private static int indexOf(List<MappingNode> nodes, MappingNode wanted) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).get("subnet").sameAs(wanted.get("subnet"))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns nothing, at the place of a value. */
    static Node absent(Node at) {
        return AbsentNode.of(at.location());
    }
}
