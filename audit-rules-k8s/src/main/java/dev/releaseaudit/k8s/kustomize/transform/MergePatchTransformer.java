package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.patch.MergePatch;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import java.util.ArrayList;
import java.util.List;

/** Merges a patch into the one resource that has the name in the patch. */
public final class MergePatchTransformer implements Transformer {

    private final MergePatch patch;

    /** Creates the step. */
    public MergePatchTransformer(MergePatch patch) {
        this.patch = patch;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        List<Resource> changed = new ArrayList<>(resources);
        for (Resource target : patch.targets(resources)) {
            outcome.add(target);
            changed.set(resources.indexOf(target), outcome.change(target, patch::apply));
        }
        return changed;
    }
}
