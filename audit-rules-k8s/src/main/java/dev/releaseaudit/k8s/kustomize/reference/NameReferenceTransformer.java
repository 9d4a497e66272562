package dev.releaseaudit.k8s.kustomize.reference;

import dev.releaseaudit.k8s.kustomize.fieldspec.CreateKind;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldSpec;
import dev.releaseaudit.k8s.kustomize.fieldspec.FieldWalk;
import dev.releaseaudit.k8s.kustomize.fieldspec.NameReference;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.StepOutcome;
import dev.releaseaudit.k8s.kustomize.transform.Transformer;
import dev.releaseaudit.k8s.schema.KindSelector;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.List;

/** Brings the names up to date that resources refer to others by. */
public final class NameReferenceTransformer implements Transformer {

    private final List<NameReference> references;

    /** Creates the step. */
    public NameReferenceTransformer(List<NameReference> references) {
        this.references = references;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        List<Resource> changed = new ArrayList<>(resources);
        ReferenceCandidates candidates = new ReferenceCandidates(changed);
        for (int i = 0; i < changed.size(); i++) {
            Resource referrer = changed.get(i);
            ReferenceCandidates.blankNamespace(referrer)
                    .ifPresent(refusal -> outcome.refuse(refusal, List.of(referrer)));
            Resource updated = update(referrer, candidates.of(referrer), outcome);
            if (updated != referrer) {
                outcome.add(referrer);
                changed.set(i, updated);
            }
        }
        return changed;
    }

    private Resource update(Resource referrer, ReferenceCandidates.Of candidates, StepOutcome outcome) {
        Resource updated = referrer;
        for (NameReference reference : references) {
            for (FieldSpec field : reference.fields().list()) {
                if (referrer.originalId().isSelectedBy(field.kinds())) {
                    updated = outcome.change(updated, each -> update(each, field, reference.target(), candidates));
                }
            }
        }
        return updated;
    }

    private static Resource update(
            Resource referrer, FieldSpec field, KindSelector target, ReferenceCandidates.Of candidates) {
        Id id = referrer.id();
        KindSelector own = new KindSelector(id.group(), id.version(), id.kind());
        ReferenceUpdate referral = new ReferenceUpdate(referrer, field.path(), target, candidates);
        FieldSpec here = new FieldSpec(own, field.path(), field.keys(), false);
        Node root = new FieldWalk(here, CreateKind.NONE, referrer.root().location(), referral::update)
                .apply(referrer.root());
        return referrer.withRoot(root);
    }
}
