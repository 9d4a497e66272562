package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.fieldspec.CreateKind;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldWalk;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.ScalarStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets the number of replicas of the workload with some name. */
public final class ReplicasTransformer implements Transformer {

    private final Node entry;
    private final FieldSpecs fields;

    /** Creates the step for an entry with {@code name} and {@code count}. */
    public ReplicasTransformer(Node entry, FieldSpecs fields) {
        this.entry = entry;
        this.fields = fields;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        List<Resource> changed = new ArrayList<>(resources);
        String name = entry.get("name").text();
        boolean found = false;
        for (FieldSpec spec : fields.list()) {
            for (int i = 0; i < changed.size(); i++) {
                Resource resource = changed.get(i);
                if (resource.hasId(id -> id.name().equals(name) && id.isSelectedBy(spec.kinds()))) {
                    found = true;
                    outcome.add(resource);
                    changed.set(i, outcome.change(resource, each -> each.withRoot(set(each.root(), spec))));
                }
            }
        }
        if (!found) {
            throw new Refusal(
                    Problem.Kind.TARGET_NOT_FOUND,
                    entry.get("name"),
                    "There is no Deployment, StatefulSet, ReplicaSet or ReplicationController %s".formatted(name));
        }
        return changed;
    }

    private Node set(Node root, FieldSpec spec) {
        Node count = entry.get("count");
        String text = count.isPresent() ? String.valueOf(count.integer().orElse(0)) : "0";
        ScalarNode value = ScalarNode.of(text, ScalarStyle.PLAIN, count.location());
        return new FieldWalk(spec, CreateKind.SCALAR, count.location(), old -> Scalars.over(old, value)).apply(root);
    }
}
