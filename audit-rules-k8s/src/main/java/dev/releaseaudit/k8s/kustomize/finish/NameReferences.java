package dev.releaseaudit.k8s.kustomize.finish;

import dev.releaseaudit.k8s.kustomize.config.FieldSpec;
import dev.releaseaudit.k8s.kustomize.config.KindSelector;
import dev.releaseaudit.k8s.kustomize.config.NameReference;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.Matches;
import dev.releaseaudit.k8s.kustomize.transform.Transformer;
import dev.releaseaudit.k8s.kustomize.tree.Creation;
import dev.releaseaudit.k8s.kustomize.tree.FieldWalk;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings the names up to date that resources refer to others by. */
public final class NameReferences implements Transformer {

    private final List<NameReference> references;

    /** Creates the step. */
    public NameReferences(List<NameReference> references) {
        this.references = references;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, Matches matches) {
        List<Resource> changed = new ArrayList<>(resources);
        for (int i = 0; i < changed.size(); i++) {
            Resource referrer = changed.get(i);
            Resource updated = update(referrer, changed);
            if (updated != referrer) {
                matches.add(referrer);
                changed.set(i, updated);
            }
        }
        return changed;
    }

    private Resource update(Resource referrer, List<Resource> all) {
        Resource updated = referrer;
        List<Resource> candidates = new ArrayList<>();
        for (NameReference reference : references) {
            for (FieldSpec field : reference.fields().list()) {
                if (referrer.originalId().isSelectedBy(field.kinds())) {
                    if (candidates.isEmpty()) {
                        candidates.addAll(candidates(referrer, all));
                    }
                    updated = update(updated, field, reference.target(), candidates);
                }
            }
        }
        return updated;
    }

    private static Resource update(Resource referrer, FieldSpec field, KindSelector target, List<Resource> candidates) {
        Id id = referrer.id();
        KindSelector own = new KindSelector(id.group(), id.version(), id.kind());
        Referral referral = new Referral(referrer, field.path(), target, candidates);
        FieldSpec here = new FieldSpec(own, field.path(), field.keys(), false);
        Node root =
                new FieldWalk(here, Creation.NONE, referrer.root().location(), referral::update).apply(referrer.root());
        return referrer.withRoot(root);
    }

    /** Returns the resources that a resource can refer to: those of its namespace, and those that stand in none. */
    private static List<Resource> candidates(Resource referrer, List<Resource> all) {
        Id id = referrer.id();
        if (id.clusterScoped()) {
            return all;
        }
        Set<String> others = new HashSet<>();
        if (id.kind().equals("RoleBinding")) {
            for (Node subject : referrer.root().get("subjects").items()) {
                if (subject.get("kind").is("ServiceAccount")
                        && subject.get("namespace").isPresent()) {
                    others.add(subject.get("namespace").text());
                }
            }
        }
        return all.stream()
                .filter(other -> other.id().clusterScoped()
                        || other.id().sameNamespace(id)
                        || others.contains(other.id().namespace()))
                .toList();
    }
}
