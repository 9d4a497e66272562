package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.resource.Resource;
import java.util.List;

/** A step of a build, which changes resources. */
public interface Transformer {

    /**
     * Returns the resources after this step, in their order.
     *
     * @param outcome takes the resources that the step is for, whether or not it changes them, and what is refused
     * @throws dev.releaseaudit.k8s.kustomize.rendering.Refusal where kustomize would give up
     */
    List<Resource> transform(List<Resource> resources, StepOutcome outcome);
}
