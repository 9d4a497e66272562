package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.select.Selector;
import dev.releaseaudit.model.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Applies a patch to every resource that a selector selects, which may be none. */
public final class SelectedPatchTransformer implements Transformer {

    private final Node target;
    private final UnaryOperator<Resource> patch;

    /** Creates the step for a target that is read as a selector. */
    public SelectedPatchTransformer(Node target, UnaryOperator<Resource> patch) {
        this.target = target;
        this.patch = patch;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, StepOutcome outcome) {
        Set<Resource> selected = new LinkedHashSet<>(new Selector(target).select(resources));
        selected.forEach(outcome::add);
        List<Resource> changed = new ArrayList<>();
        for (Resource resource : resources) {
            Resource patched = selected.contains(resource) ? outcome.change(resource, patch) : resource;
            if (!patched.isEmpty()) {
                changed.add(patched);
            }
        }
        outcome.refuseDuplicates("patch", resources, changed);
        return changed;
    }
}
