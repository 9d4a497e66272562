package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.fieldspec.CreateKind;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldWalk;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts labels or annotations into resources. */
public final class EntriesTransformer implements Transformer {

    private final Node entries;
    private final FieldSpecs fields;

    /** Creates the step for a mapping of labels or annotations. */
    public EntriesTransformer(Node entries, FieldSpecs fields) {
        this.entries = entries;
        this.fields = fields;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        List<Resource> changed = new ArrayList<>(resources);
        changed.replaceAll(resource -> {
            outcome.add(resource);
            return outcome.change(resource, this::apply);
        });
        return changed;
    }

    private Resource apply(Resource resource) {
        Node root = resource.root();
        List<Node> values = new ArrayList<>();
        List<Entry> sorted = entries.entries().stream()
                .sorted(Comparator.comparing(Entry::name))
                .toList();
        for (Entry entry : sorted) {
            Node value = Scalars.text(entry.value().text(), entry.value().location());
            values.add(value);
            for (FieldSpec spec : fields.list()) {
                root = new FieldWalk(
                                spec,
                                CreateKind.MAPPING,
                                entry.key().location(),
                                target -> set(target, entry.key(), value))
                        .apply(root);
            }
        }
        return resource.withRoot(root).sharing(values);
    }

    private static Node set(Node target, Node key, Node value) {
        if (target.isNull()) {
            return target;
        }
        if (!(target instanceof MappingNode mapping)) {
            throw new Refusal(Problem.Kind.WRONG_FIELD, target, "%s needs a mapping here".formatted(key.text()));
        }
        Node old = mapping.get(key.text());
        return old.isPresent()
                ? NodeEdits.with(mapping, key.text(), value.overriding(old))
                : mapping.with(new Entry(key, value));
    }
}
