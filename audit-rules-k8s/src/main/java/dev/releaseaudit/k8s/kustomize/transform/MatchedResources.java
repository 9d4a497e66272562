package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.rendering.ResourceId;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the resources that a step is for. */
public final class MatchedResources {

    private final Map<Integer, ResourceId> ids = new LinkedHashMap<>();

    /** Notes a resource. */
    public void add(Resource resource) {
        ids.putIfAbsent(resource.number(), resource.id().toResourceId());
    }

    /** Returns the names of the resources, each once. */
    public List<ResourceId> ids() {
        return List.copyOf(ids.values());
    }
}
