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
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Puts all resources into a namespace, but for those that certainly stand in none. */
public final class NamespaceTransformer implements Transformer {

    private static final String OF_SUBJECTS = "subjects/namespace";

    /** Says which subjects of role bindings follow into the namespace. */
    public enum Subjects {
        /** Those with the name {@code default}. */
        DEFAULT_ONLY,
        /** All service accounts. */
        SERVICE_ACCOUNTS,
        /** None. */
        NONE
    }

    private final Node namespace;
    private final FieldSpecs fields;
    private final boolean unsetOnly;
    private final Subjects subjects;

    /** Creates the step; {@code unsetOnly} leaves a namespace as it is where there is one. */
    public NamespaceTransformer(Node namespace, FieldSpecs fields, boolean unsetOnly, Subjects subjects) {
        this.namespace = namespace;
        this.fields = fields;
        this.unsetOnly = unsetOnly;
        this.subjects = subjects;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        List<Resource> changed = new ArrayList<>(resources);
        changed.replaceAll(resource -> {
            outcome.add(resource);
            return outcome.change(resource, each -> each.remembered().withRoot(apply(each)));
        });
        outcome.refuseDuplicates("namespace", resources, changed);
        return changed;
    }

    private Node apply(Resource resource) {
        Node root = resource.root();
        Location place = namespace.location();
        if (!resource.id().clusterScoped()) {
            FieldSpec spec = FieldSpec.ofAnyKind("metadata/namespace");
            root = new FieldWalk(spec, CreateKind.SCALAR, place, this::set).apply(root);
        }
        boolean binding = List.of("RoleBinding", "ClusterRoleBinding")
                .contains(resource.id().kind());
        if (binding && subjects != Subjects.NONE && root.get("subjects") instanceof SequenceNode list) {
            List<Node> items = new ArrayList<>(list.items());
            items.replaceAll(this::subject);
            root = NodeEdits.with((MappingNode) root, "subjects", NodeEdits.withItems(list, items));
        }
        for (FieldSpec spec : fields.list()) {
            if (applies(spec, resource, binding)) {
                root = new FieldWalk(spec, CreateKind.SCALAR, place, this::set).apply(root);
            }
        }
        return root;
    }

    private static boolean applies(FieldSpec spec, Resource resource, boolean binding) {
        boolean ofMetadata = spec.path().equals("metadata/namespace")
                || spec.path().equals("metadata/name")
                        && !resource.id().apiVersion().equals("v1");
        boolean ofSubjects = binding
                && spec.path().equals(OF_SUBJECTS)
                && spec.kinds().kind().endsWith("RoleBinding");
        return !ofMetadata && !ofSubjects;
    }

    private Node subject(Node subject) {
        boolean follows = subjects == Subjects.DEFAULT_ONLY
                ? subject.get("name").is("default")
                : subject.get("kind").is("ServiceAccount");
        return follows && subject instanceof MappingNode mapping
                ? NodeEdits.with(mapping, "namespace", set(mapping.get("namespace")))
                : subject;
    }

    private Node set(Node old) {
        if (old instanceof MappingNode || old instanceof SequenceNode) {
            throw new Refusal(Problem.Kind.WRONG_FIELD, old, "A namespace must be a text");
        }
        boolean keep = unsetOnly && !old.isNull() && !old.text().isEmpty();
        return keep ? old : Scalars.textOver(old, namespace.text(), namespace.location());
    }
}
