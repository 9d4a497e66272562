package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.resource.Resource;
import java.util.List;

/** A step of a build, which changes resources. */
public interface Transformer {

    /**
     * Returns the resources after this step, in their order.
     *
     * @param matches takes those that the step is for, whether or not it changes them
     * @throws dev.releaseaudit.k8s.kustomize.rendering.Refusal where kustomize would give up
     */
    List<Resource> transform(List<Resource> resources, MatchedResources matches);
}
