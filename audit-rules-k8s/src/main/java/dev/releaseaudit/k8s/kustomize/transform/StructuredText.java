package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.print.GoJson;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.tree.NodeLookup;
import dev.releaseaudit.k8s.kustomize.tree.PathUpdate;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Changes a value inside a text that is itself YAML or JSON, such as a file in a ConfigMap: the path leads to the text and on
 * into it. JSON is written anew, as kustomize does; of YAML only the value is, so that comments stay.
 */
final class StructuredText {

    private final List<String> path;
    private final boolean create;
    private final Location place;
    private final UnaryOperator<Node> change;

    /** Prepares an update, with what {@link PathUpdate} takes. */
    StructuredText(List<String> path, boolean create, Location place, UnaryOperator<Node> change) {
        this.path = path;
        this.create = create;
        this.place = place;
        this.change = change;
    }

    /** Returns the tree after the update; empty where the path leads through no such text, or to nothing in it. */
    Optional<Node> apply(Node root) {
        for (int i = 1; i < path.size(); i++) {
            Node found = NodeLookup.find(root, path.subList(0, i));
            if (found instanceof ScalarNode text && !text.text().isBlank()) {
                YamlFile yaml = YamlFile.read(SourceFile.of("text.yaml", text.text()));
                if (isReadable(yaml)) {
                    return written(root, i, text, yaml);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isReadable(YamlFile yaml) {
        return !yaml.documents().isEmpty()
                && yaml.diagnostics().stream().noneMatch(each -> each.kind() == Diagnostic.Kind.BROKEN_FILE);
    }

    private Optional<Node> written(Node root, int depth, ScalarNode text, YamlFile yaml) {
        YamlEdits edits = new YamlEdits(change);
        PathUpdate inside = new PathUpdate(path.subList(depth, path.size()), create, place, edits);
        try {
            Node changed = inside.apply(yaml.documents().get(0).root());
            if (inside.found() == 0) {
                return Optional.empty();
            }
            String fresh = isJson(text.text()) ? json(changed, text.text()) : edits.in(yaml, changed);
            return Optional.of(
                    new PathUpdate(path.subList(0, depth), false, place, old -> over(text, fresh)).apply(root));
        } catch (Refusal refusal) {
            return Optional
                    .empty(); // kustomize then tries the path as if there were no text, and says what is wrong with
            // that
        }
    }

    private static boolean isJson(String text) {
        char first = text.strip().charAt(0);
        return first == '{' || first == '[';
    }

    /** What was on several lines stays so. */
    private static String json(Node value, String before) {
        return before.contains("\n") && before.contains("  ") ? GoJson.indented(value) : GoJson.of(value);
    }

    private Node over(ScalarNode text, String fresh) {
        List<Location> origins = Stream.concat(Stream.of(place), text.origins().stream())
                .distinct()
                .toList();
        return text.withText(fresh).computedFrom(origins);
    }
}
