package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.fieldspec.CreateKind;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpecs;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldWalk;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.resource.BuildAnnotations;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.tree.Scalars;
import dev.releaseaudit.k8s.schema.KindSelector;
import dev.releaseaudit.model.MappingNode;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.SequenceNode;
import dev.releaseaudit.source.Location;
import java.util.ArrayList;
import java.util.List;

/** Puts a prefix before the names of resources, or a suffix after them. */
public final class NameAffix implements Transformer {

    private static final List<KindSelector> LEFT_ALONE = List.of(
            new KindSelector("", "", "CustomResourceDefinition"),
            new KindSelector("apiregistration.k8s.io", "", "APIService"),
            new KindSelector("", "", "Namespace"));

    private final Node affix;
    private final boolean before;
    private final FieldSpecs fields;

    /** Creates the step. */
    public NameAffix(Node affix, boolean before, FieldSpecs fields) {
        this.affix = affix;
        this.before = before;
        this.fields = fields;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        List<Resource> changed = new ArrayList<>(resources);
        changed.replaceAll(resource -> outcome.change(resource, each -> apply(each, outcome)));
        return changed;
    }

    private Resource apply(Resource resource, StepOutcome outcome) {
        Id id = resource.originalId();
        if (LEFT_ALONE.stream().anyMatch(id::isSelectedBy)) {
            return resource;
        }
        Resource renamed = resource;
        for (FieldSpec spec : fields.list()) {
            if (!id.isSelectedBy(spec.kinds())) {
                continue;
            }
            outcome.add(resource);
            if (spec.path().equals("metadata/name")) {
                BuildAnnotations marks = renamed.marks();
                String text = affix.text();
                renamed = renamed.withMarks(before ? marks.withPrefix(text) : marks.withSuffix(text));
                renamed = text.isEmpty() ? renamed : renamed.remembered();
            }
            renamed = renamed.withRoot(
                    new FieldWalk(spec, CreateKind.SCALAR, affix.location(), this::affixed).apply(renamed.root()));
        }
        return renamed;
    }

    private Node affixed(Node old) {
        if (old instanceof MappingNode || old instanceof SequenceNode) {
            throw new Refusal(Problem.Kind.WRONG_FIELD, old, "Only a text can have a prefix or suffix");
        }
        List<Location> origins = new ArrayList<>(List.of(affix.location()));
        if (old.isPresent()) {
            origins.addAll(before ? origins.size() : 0, old.origins());
        }
        String text = before ? affix.text() + old.text() : old.text() + affix.text();
        return Scalars.rewritten(old, text, affix.location(), origins);
    }
}
