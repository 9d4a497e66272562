package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.Problem;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.select.Selector;
import dev.releaseaudit.k8s.kustomize.tree.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Applies a patch to every resource that a selector selects, which may be none. */
public final class SelectedPatchTransformer implements Transformer {

    private final Selector selector;
    private final UnaryOperator<Resource> patch;

    /** Creates the step. */
    public SelectedPatchTransformer(Selector selector, UnaryOperator<Resource> patch) {
        this.selector = selector;
        this.patch = patch;
    }

    @Override
    public List<Resource> transform(List<Resource> resources, Matches matches) {
        List<Resource> selected = selector.select(resources);
        selected.forEach(matches::add);
        List<Resource> changed = new ArrayList<>();
        for (Resource resource : resources) {
            Resource patched = selected.contains(resource) ? patch.apply(resource) : resource;
            boolean taken = changed.stream().anyMatch(other -> other.id().matches(patched.id()));
            if (!patched.isEmpty() && taken) {
                throw new Refusal(
                        Problem.Kind.DUPLICATE_ID, "The patch gives two resources the name %s".formatted(patched.id()));
            }
            if (!patched.isEmpty()) {
                changed.add(patched);
            }
        }
        return changed;
    }
}
