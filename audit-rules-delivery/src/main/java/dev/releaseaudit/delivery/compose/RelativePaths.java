package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the paths of a file in another folder in relation to the folder of the project. */
final class RelativePaths {

    private static final Pattern REMOTE =
            Pattern.compile("(?:https?|git|ssh)://.*|github\\.com/.*|git@.*|service:.*|.*://.*", Pattern.DOTALL);
    private static final List<String> PATHS = List.of(
            "services.*.env_file.*.path",
            "services.*.label_file.*",
            "services.*.extends.file",
            "services.*.develop.watch.*.path",
            "services.*.build.ssh.*",
            "configs.*.file",
            "secrets.*.file");
    private static final List<String> CONTEXTS =
            List.of("services.*.build.context", "services.*.build.additional_contexts.*");

    private RelativePaths() {}

    /** Returns a file whose paths were relative to this folder. */
    static Node of(Node node, String folder, ComposePath path) {
        if (path.matches("services.*.volumes.*")) {
            return volume(node, folder);
        }
        if (node instanceof MappingNode mapping) {
            return Nodes.map(mapping, entry -> of(entry.value(), folder, path.then(entry.name())));
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.withItems(sequence.items().stream()
                    .map(item -> of(item, folder, path.then(ComposePath.ITEM)))
                    .toList());
        }
        boolean context = CONTEXTS.stream().anyMatch(path::matches)
                && !REMOTE.matcher(node.text()).matches();
        return context || PATHS.stream().anyMatch(path::matches) ? moved(node, folder) : node;
    }

    private static Node volume(Node node, String folder) {
        if (node instanceof MappingNode mapping && mapping.get("type").is("bind")) {
            return mapping.entry("source")
                    .map(source -> (Node) mapping.with(new Node.Entry(source.key(), moved(source.value(), folder))))
                    .orElse(node);
        }
        return node;
    }

    private static Node moved(Node node, String folder) {
        String path = node.text();
        boolean absolute =
                path.isEmpty() || path.startsWith("/") || path.startsWith("~") || path.matches("[A-Za-z]:.*");
        return !(node instanceof ScalarNode scalar) || absolute ? node : scalar.withText(clean(folder + "/" + path));
    }

    /** Returns a path without detours; {@code .} for one that leads nowhere else. */
    static String clean(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            boolean up = part.equals("..");
            if (up && !parts.isEmpty() && !parts.get(parts.size() - 1).equals("..")) {
                parts.remove(parts.size() - 1);
            } else if (up && path.startsWith("/") || part.isEmpty() || part.equals(".")) {
                continue;
            } else {
                parts.add(part);
            }
        }
        String joined = String.join("/", parts);
        return path.startsWith("/") ? "/" + joined : joined.isEmpty() ? "." : joined;
    }
}
