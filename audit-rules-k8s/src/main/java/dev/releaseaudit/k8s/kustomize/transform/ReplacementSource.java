package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.FieldPaths;
import dev.releaseaudit.k8s.kustomize.tree.NodeLookup;
import dev.releaseaudit.k8s.schema.KindSelector;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import java.util.List;
import java.util.regex.Pattern;

/** Where a replacement takes its value from: a field of the one resource that a selector names. */
final class ReplacementSource {

    private final int index;
    private final List<String> path;
    private final Node options;
    private final Node first;

    private ReplacementSource(int index, List<String> path, Node options, Node first) {
        this.index = index;
        this.path = path;
        this.options = options;
        this.first = first;
    }

    /**
     * Finds the source.
     *
     * @throws dev.releaseaudit.k8s.kustomize.rendering.Refusal where not exactly one resource is selected, or it has no value there
     */
    static ReplacementSource find(Node source, List<Resource> resources) {
        List<Resource> found = resources.stream()
                .filter(resource -> resource.hasId(id -> isSelected(id, source)))
                .toList();
        if (found.size() != 1) {
            throw Replacement.invalid(
                    source,
                    found.isEmpty()
                            ? "The source selects no resource"
                            : "The source selects more than one resource: %s".formatted(found));
        }
        String path = source.get("fieldPath").text().isEmpty()
                ? "metadata.name"
                : source.get("fieldPath").text();
        List<String> parts = FieldPaths.splitDotted(path);
        Node value = NodeLookup.find(found.get(0).root(), parts);
        if (isEmpty(value)) {
            throw Replacement.invalid(source, "%s has no field %s".formatted(found.get(0), path));
        }
        Node options = source.get("options");
        return new ReplacementSource(resources.indexOf(found.get(0)), parts, options, refined(value, options));
    }

    /** Returns the value as it is now: a source that is among its own targets changes while the targets are written. */
    Node value(List<Resource> resources) {
        if (!options.get("delimiter").text().isEmpty()) {
            return first; // kustomize has cut its own copy out of the value
        }
        Node now = NodeLookup.find(resources.get(index).root(), path);
        return isEmpty(now) ? first : now;
    }

    private static boolean isEmpty(Node value) {
        return value.isNull()
                || !(value instanceof ScalarNode)
                        && value.entries().isEmpty()
                        && value.items().isEmpty();
    }

    private static boolean isSelected(Id id, Node source) {
        KindSelector kinds = new KindSelector(
                source.get("group").text(),
                source.get("version").text(),
                source.get("kind").text());
        String name = source.get("name").text();
        String namespace = source.get("namespace").text();
        String own = id.namespace().isEmpty() ? "default" : id.namespace();
        return (name.isEmpty() || name.equals(id.name()))
                && (namespace.isEmpty() || namespace.equals(own))
                && id.isSelectedBy(kinds);
    }

    private static Node refined(Node value, Node options) {
        String delimiter = options.get("delimiter").text();
        if (delimiter.isEmpty()) {
            return value;
        }
        if (!(value instanceof ScalarNode scalar)) {
            throw Replacement.invalid(options, "A delimiter is for texts only");
        }
        String[] parts = scalar.text().split(Pattern.quote(delimiter), -1);
        long index = options.get("index").integer().orElse(0);
        if (index < 0 || index >= parts.length) {
            throw Replacement.invalid(options, "The value has no part %d".formatted(index));
        }
        return scalar.withText(parts[(int) index]);
    }
}
