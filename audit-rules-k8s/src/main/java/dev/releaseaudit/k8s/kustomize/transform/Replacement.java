package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.Problem;
import dev.releaseaudit.k8s.kustomize.config.KindSelector;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.select.Selector;
import dev.releaseaudit.k8s.kustomize.tree.NodeLookup;
import dev.releaseaudit.k8s.kustomize.tree.PathText;
import dev.releaseaudit.k8s.kustomize.tree.Refusal;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Copies a value from one resource, or a text, into fields of others. */
public final class Replacement implements Transformer {

    private final Node entry;

    /** Creates the step for a replacement with {@code source} or {@code sourceValue}, and {@code targets}. */
    public Replacement(Node entry) {
        this.entry = entry;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, Matches matches) {
        Node source = entry.get("source");
        Node text = entry.get("sourceValue");
        if (!source.isPresent() && !text.isPresent() || !entry.get("targets").isPresent()) {
            throw invalid(entry, "A replacement must have a source and at least one target");
        }
        if (source.isPresent() && text.isPresent()) {
            throw invalid(text, "A replacement has a source or a sourceValue, not both");
        }
        Node value = text.isPresent()
                ? ScalarNode.of(text.text(), ScalarStyle.PLAIN, text.location())
                : refined(value(resources, source), source.get("options"));
        List<Resource> changed = resources;
        for (Node target : entry.get("targets").items()) {
            changed = into(changed, value, target, matches);
        }
        return changed;
    }

    private static Node value(List<Resource> resources, Node source) {
        List<Resource> found = resources.stream()
                .filter(resource -> resource.hasId(id -> isSelected(id, source)))
                .toList();
        if (found.size() != 1) {
            throw invalid(
                    source,
                    found.isEmpty()
                            ? "The source selects no resource"
                            : "The source selects more than one resource: %s".formatted(found));
        }
        String path = source.get("fieldPath").text().isEmpty()
                ? "metadata.name"
                : source.get("fieldPath").text();
        Node value = NodeLookup.find(found.get(0).root(), PathText.splitDotted(path));
        boolean empty = !(value instanceof ScalarNode)
                && value.entries().isEmpty()
                && value.items().isEmpty();
        if (value.isNull() || empty) {
            throw invalid(source, "%s has no field %s".formatted(found.get(0), path));
        }
        return value;
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
            throw invalid(options, "A delimiter is for texts only");
        }
        String[] parts = scalar.text().split(Pattern.quote(delimiter), -1);
        long index = options.get("index").integer().orElse(0);
        if (index < 0 || index >= parts.length) {
            throw invalid(options, "The value has no part %d".formatted(index));
        }
        return scalar.withText(parts[(int) index]);
    }

    private static List<Resource> into(List<Resource> resources, Node value, Node target, Matches matches) {
        if (!target.get("select").isPresent()) {
            throw invalid(target, "A target must say what to select");
        }
        Selector select = new Selector(target.get("select"));
        List<Selector> reject =
                target.get("reject").items().stream().map(Selector::new).toList();
        ReplacementTarget fields = new ReplacementTarget(target, value);
        List<Resource> changed = new ArrayList<>(resources);
        for (int i = 0; i < changed.size(); i++) {
            Resource resource = changed.get(i);
            if (isSelected(resource, select, reject)) {
                matches.add(resource);
                changed.set(i, resource.withRoot(fields.apply(resource.root())));
            }
        }
        return changed;
    }

    private static boolean isSelected(Resource resource, Selector select, List<Selector> reject) {
        boolean rejected = reject.stream()
                .anyMatch(each -> each.isByLabel() && each.selectsLabels(resource)
                        || each.isByName() && resource.hasId(each::selects));
        return !rejected && select.selectsLabels(resource) && resource.hasId(select::selects);
    }

    static Refusal invalid(Node at, String message) {
        return new Refusal(Problem.Kind.INVALID_REPLACEMENT, at, message);
    }
}
