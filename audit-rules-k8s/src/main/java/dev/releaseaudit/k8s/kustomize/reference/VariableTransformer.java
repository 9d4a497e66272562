package dev.releaseaudit.k8s.kustomize.reference;

import dev.releaseaudit.k8s.kustomize.fieldspec.CreateKind;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldWalk;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.StepOutcome;
import dev.releaseaudit.k8s.kustomize.transform.Transformer;
import dev.releaseaudit.k8s.kustomize.tree.NodeEdits;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Node.Entry;
import dev.releaseaudit.model.ScalarNode;
import dev.releaseaudit.model.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the values of variables in place of the references to them. */
public final class VariableTransformer implements Transformer {

    private final FieldSpecs fields;
    private final VariableText text;

    /** Creates the step for variables with these values. */
    public VariableTransformer(FieldSpecs fields, Map<String, Node> values) {
        this.fields = fields;
        this.text = new VariableText(values);
    }

    @Override
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        List<Resource> changed = new ArrayList<>(resources);
        changed.replaceAll(resource -> outcome.change(resource, each -> apply(each, outcome)));
        return changed;
    }

    private Resource apply(Resource resource, StepOutcome outcome) {
        Node root = resource.root();
        for (FieldSpec spec : fields.list()) {
            root = new FieldWalk(spec, CreateKind.NONE, root.location(), this::field).apply(root);
        }
        if (root != resource.root()) {
            outcome.add(resource);
        }
        return resource.withRoot(root);
    }

    private Node field(Node node) {
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            items.replaceAll(this::item);
            return NodeEdits.withItems(sequence, items);
        }
        if (node instanceof MappingNode mapping) {
            MappingNode changed = mapping;
            for (Entry entry : mapping.entries()) {
                changed = NodeEdits.with(changed, entry.name(), expanded(entry.value()));
            }
            return changed;
        }
        return expanded(node);
    }

    private Node item(Node item) {
        if (!Scalars.isText(item)) {
            throw new Refusal(Problem.Kind.WRONG_FIELD, item, "A list that may refer to variables holds texts only");
        }
        return expanded(item);
    }

    private Node expanded(Node node) {
        return Scalars.isText(node) && node.text().contains("$") ? text.expand((ScalarNode) node) : node;
    }
}
