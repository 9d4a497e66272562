package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.select.Selector;
import dev.releaseaudit.k8s.kustomize.tree.FieldPaths;
import dev.releaseaudit.k8s.kustomize.tree.PathUpdate;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts one value into fields of resources, or into the file path that such a field holds. */
public final class ValueTransformer implements Transformer {

    private final Node value;
    private final List<Node> targets;

    /** Creates the step; the value is the name of the folder where none is given. */
    public ValueTransformer(Node config, List<Node> targets, String folder) {
        Node given = config.get("value");
        String text = given.text().strip();
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        this.value = text.isEmpty() ? Scalars.text(name, config.location()) : Scalars.text(text, given.location());
        this.targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new Refusal(Problem.Kind.INVALID_CONFIGURATION, config, "The transformer needs a target");
        }
    }

    @Override
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        List<Resource> changed = new ArrayList<>(resources);
        for (Node target : targets) {
            Node selector = target.get("selector");
            Set<Resource> selected =
                    new LinkedHashSet<>(selector.isPresent() ? new Selector(selector).select(changed) : changed);
            selected.forEach(outcome::add);
            changed.replaceAll(
                    each -> selected.contains(each) ? outcome.change(each, one -> apply(one, target, outcome)) : each);
        }
        return changed;
    }

    private Resource apply(Resource resource, Node target, StepOutcome outcome) {
        String path = target.get("fieldPath").text();
        if (path.isEmpty()) {
            throw new Refusal(Problem.Kind.INVALID_CONFIGURATION, target, "The target needs a fieldPath");
        }
        if (path.equals("metadata/namespace")) {
            NamespaceTransformer namespace =
                    new NamespaceTransformer(value, FieldSpecs.NONE, false, NamespaceTransformer.Subjects.DEFAULT_ONLY);
            Resource moved = namespace.transform(List.of(resource), outcome).get(0);
            return resource.withRoot(moved.root());
        }
        long position = target.get("filePathPosition").integer().orElse(0);
        PathUpdate update =
                new PathUpdate(FieldPaths.split(path, '/'), true, value.location(), old -> changed(old, position));
        return resource.withRoot(update.apply(resource.root()));
    }

    private Node changed(Node old, long position) {
        if (old.isPresent() && !(old instanceof ScalarNode)) {
            throw new Refusal(Problem.Kind.WRONG_FIELD, old, "The value needs a text here");
        }
        if (position <= 0) {
            return old.isPresent()
                    ? Scalars.rewritten(old, value.text(), value.location(), List.of(value.location()))
                    : value;
        }
        List<String> parts = new ArrayList<>();
        if (!old.text().isEmpty()) {
            parts.addAll(Arrays.asList(old.text().split("/", -1)));
        }
        int at = (int) Math.min(position - 1, parts.size());
        boolean absolute = !parts.isEmpty() && parts.get(0).isEmpty() && at < parts.size();
        parts.add(absolute ? at + 1 : at, value.text());
        parts.removeIf(part -> part.isEmpty() && parts.indexOf(part) > 0);
        List<Location> origins = new ArrayList<>(List.of(value.location()));
        origins.addAll(old.origins());
        return Scalars.rewritten(old, String.join("/", parts), value.location(), origins);
    }
}
