package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.Problem;
import dev.releaseaudit.k8s.kustomize.config.FieldSpec;
import dev.releaseaudit.k8s.kustomize.config.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.Creation;
import dev.releaseaudit.k8s.kustomize.tree.FieldWalk;
import dev.releaseaudit.k8s.kustomize.tree.Maps;
import dev.releaseaudit.k8s.kustomize.tree.Refusal;
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
    public List<Resource> transform(List<Resource> resources, Matches matches) {
        List<Resource> changed = new ArrayList<>(resources);
        changed.replaceAll(resource -> {
            matches.add(resource);
            return resource.withRoot(apply(resource.root()));
        });
        return changed;
    }

    private Node apply(Node resource) {
        Node root = resource;
        List<Entry> sorted = entries.entries().stream()
                .sorted(Comparator.comparing(Entry::name))
                .toList();
        for (Entry entry : sorted) {
            for (FieldSpec spec : fields.list()) {
                root = new FieldWalk(spec, Creation.MAPPING, entry.key().location(), target -> set(target, entry))
                        .apply(root);
            }
        }
        return root;
    }

    private static Node set(Node target, Entry entry) {
        if (target.isNull()) {
            return target;
        }
        if (!(target instanceof MappingNode mapping)) {
            throw new Refusal(Problem.Kind.WRONG_FIELD, target, "%s needs a mapping here".formatted(entry.name()));
        }
        Node old = mapping.get(entry.name());
        Node value = Scalars.textOver(old, entry.value().text(), entry.value().location());
        return old.isPresent() ? Maps.with(mapping, entry.name(), value) : mapping.with(new Entry(entry.key(), value));
    }
}
