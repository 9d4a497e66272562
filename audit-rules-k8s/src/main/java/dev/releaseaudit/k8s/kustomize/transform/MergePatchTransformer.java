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
    public List<Resource> transform(List<Resource> resources, MatchedResources matches) {
        Resource target = patch.target(resources);
        matches.add(target);
        List<Resource> changed = new ArrayList<>(resources);
        changed.set(resources.indexOf(target), patch.apply(target));
        return changed;
    }
}
