package dev.releaseaudit.delivery.compose;

import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the values of a file that drop what earlier files say: {@code !reset} and {@code !override}. */
final class ResetTags {

    private static final Pattern TAG = Pattern.compile("\\s*[\"']?\\s*:\\s+(?:&\\S{1,80}\\s+)?(!reset|!override)\\b.*");

    private final List<String> lines;
    private final boolean any;
    private final Set<ComposePath> paths = new HashSet<>();

    ResetTags(SourceFile file) {
        this.lines = file.lines();
        this.any = file.text().contains("!reset") || file.text().contains("!override");
    }

    /** Returns a value of the file without what only drops something, and remembers what is dropped. */
    Node of(Node node, ComposePath path) {
        if (!any || !(node instanceof MappingNode mapping)) {
            return node;
        }
        List<Node.Entry> left = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            ComposePath below = path.then(entry.name());
            String tag = tag(entry);
            if (!tag.isEmpty()) {
                paths.add(below);
            }
            if (!tag.equals("!reset")) {
                left.add(new Node.Entry(entry.key(), tag.isEmpty() ? of(entry.value(), below) : entry.value()));
            }
        }
        return mapping.withEntries(left);
    }

    /** Returns what earlier files say, without what this file drops. */
    Node applied(Node node, ComposePath path) {
        if (paths.isEmpty() || !(node instanceof MappingNode mapping)) {
            return node;
        }
        return Nodes.map(mapping, entry -> {
            ComposePath below = path.then(entry.name());
            return paths.contains(below) ? ComposeMerge.absent(entry.value()) : applied(entry.value(), below);
        });
    }

    private String tag(Node.Entry entry) {
        Location key = entry.key().location();
        String line = key.endLine() <= lines.size() ? lines.get(key.endLine() - 1) : "";
        Matcher tag = TAG.matcher(line.substring(Math.min(key.endColumn() - 1, line.length())));
        return tag.lookingAt() ? tag.group(1) : "";
    }
}
