package dev.releaseaudit.k8s.kustomize.transform;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Refusal;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceId;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a step did that its resources do not show: which ones it was for, and what it was refused. */
public final class StepOutcome {

    /**
     * A refusal in the middle of a step.
     *
     * @param refusal what was refused
     * @param resources the numbers of the resources that are not changed because of it
     */
    public record Refused(Refusal refusal, List<Integer> resources) {

        /** Copies the list. */
        public Refused {
            resources = List.copyOf(resources);
        }
    }

    private final Map<Integer, ResourceId> matched = new LinkedHashMap<>();
    private final List<Refused> refusals = new ArrayList<>();

    /** Notes a resource that the step is for. */
    public void add(Resource resource) {
        matched.putIfAbsent(resource.number(), resource.id().toResourceId());
    }

    /** Returns the names of the resources that the step is for, each once. */
    public List<ResourceId> matched() {
        return List.copyOf(matched.values());
    }

    /** Changes a resource; where that is refused it stays as it is, and the step goes on. */
    public Resource change(Resource resource, UnaryOperator<Resource> change) {
        try {
            return change.apply(resource);
        } catch (Refusal refusal) {
            refuse(refusal, List.of(resource));
            return resource;
        }
    }

    /** Notes what was refused, and the resources that are not changed because of it. */
    public void refuse(Refusal refusal, List<Resource> resources) {
        refusals.add(
                new Refused(refusal, resources.stream().map(Resource::number).toList()));
    }

    /** Notes that two resources have the same name after a change, unless they had it before. */
    void refuseDuplicates(String what, List<Resource> before, List<Resource> after) {
        Map<Integer, Id> old = new HashMap<>();
        before.forEach(resource -> old.put(resource.number(), resource.id().effective()));
        Map<Id, Id> names = new HashMap<>();
        for (Resource resource : after) {
            Id former = old.getOrDefault(resource.number(), resource.id());
            Id other = names.putIfAbsent(resource.id().effective(), former);
            if (other != null && !other.equals(former)) {
                String message = "The %s gives two resources the name %s".formatted(what, resource.id());
                refuse(new Refusal(Problem.Kind.DUPLICATE_ID, message), List.of());
            }
        }
    }

    /** Returns what was refused while the step went on. */
    public List<Refused> refusals() {
        return List.copyOf(refusals);
    }
}
