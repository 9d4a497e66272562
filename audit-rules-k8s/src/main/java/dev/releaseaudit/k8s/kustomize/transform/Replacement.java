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
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        Node source = entry.get("source");
        Node text = entry.get("sourceValue");
        if (!source.isPresent() && !text.isPresent() || !entry.get("targets").isPresent()) {
            throw invalid(entry, "A replacement must have a source and at least one target");
        }
        if (source.isPresent() && text.isPresent()) {
            throw invalid(text, "A replacement has a source or a sourceValue, not both");
        }
        Function<List<Resource>, Node> value;
        try {
            value = source.isPresent()
                    ? ReplacementSource.find(source, resources)::value
                    : fixed(ScalarNode.of(text.text(), ScalarStyle.PLAIN, text.location()));
        } catch (Refusal refusal) {
            outcome.refuse(refusal, selected(resources));
            return resources;
        }
        List<Resource> changed = new ArrayList<>(resources);
        for (Node target : entry.get("targets").items()) {
            try {
                into(changed, value, target, outcome);
            } catch (Refusal refusal) {
                outcome.refuse(refusal, List.of());
            }
        }
        return changed;
    }

    /** Returns the resources that would have got a value. */
    private List<Resource> selected(List<Resource> resources) {
        List<Selector> targets = entry.get("targets").items().stream()
                .map(target -> new Selector(target.get("select")))
                .toList();
        return resources.stream()
                .filter(resource -> targets.stream().anyMatch(target -> isSelected(resource, target, List.of())))
                .toList();
    }

    private static Function<List<Resource>, Node> fixed(Node value) {
        return resources -> value;
    }

    private static void into(
            List<Resource> resources, Function<List<Resource>, Node> value, Node target, StepOutcome outcome) {
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
                outcome.add(resource);
                for (String path : fields.paths()) {
                    resources.set(
                            i,
                            outcome.change(
                                    resources.get(i),
                                    old -> old.withRoot(fields.apply(old.root(), path, value.apply(resources)))));
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
