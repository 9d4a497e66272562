package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.select.Selector;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Copies a value from one resource, or a text, into fields of others. */
public final class Replacement implements Transformer {

    private final Node entry;

    /** Creates the step for a replacement with {@code source} or {@code sourceValue}, and {@code targets}. */
    public Replacement(Node entry) {
        this.entry = entry;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, MatchedResources matches) {
        Node source = entry.get("source");
        Node text = entry.get("sourceValue");
        if (!source.isPresent() && !text.isPresent() || !entry.get("targets").isPresent()) {
            throw invalid(entry, "A replacement must have a source and at least one target");
        }
        if (source.isPresent() && text.isPresent()) {
            throw invalid(text, "A replacement has a source or a sourceValue, not both");
        }
        Function<List<Resource>, Node> value = source.isPresent()
                ? ReplacementSource.find(source, resources)::value
                : fixed(ScalarNode.of(text.text(), ScalarStyle.PLAIN, text.location()));
        List<Resource> changed = new ArrayList<>(resources);
        for (Node target : entry.get("targets").items()) {
            into(changed, value, target, matches);
        }
        return changed;
    }

    private static Function<List<Resource>, Node> fixed(Node value) {
        return resources -> value;
    }

    private static void into(
            List<Resource> resources, Function<List<Resource>, Node> value, Node target, MatchedResources matches) {
        if (!target.get("select").isPresent()) {
            throw invalid(target, "A target must say what to select");
        }
        Selector select = new Selector(target.get("select"));
        List<Selector> reject =
                target.get("reject").items().stream().map(Selector::new).toList();
        ReplacementTarget fields = new ReplacementTarget(target);
        for (int i = 0; i < resources.size(); i++) {
            Resource resource = resources.get(i);
            if (isSelected(resource, select, reject)) {
                matches.add(resource);
                for (String path : fields.paths()) {
                    Resource old = resources.get(i);
                    resources.set(i, old.withRoot(fields.apply(old.root(), path, value.apply(resources))));
                }
            }
        }
    }

    private static boolean isSelected(Resource resource, Selector select, List<Selector> reject) {
        return select.selectsLabels(resource)
                && reject.stream().noneMatch(each -> each.isByLabel() && each.selectsLabels(resource))
                && reject.stream().noneMatch(each -> each.isByName() && resource.hasId(each::selects))
                && resource.hasId(select::selects);
    }

    static Refusal invalid(Node at, String message) {
        return new Refusal(Problem.Kind.INVALID_REPLACEMENT, at, message);
    }
}
