package dev.releaseaudit.k8s.kustomize.kustomization;

import dev.releaseaudit.k8s.kustomize.config.TransformerConfig;
import dev.releaseaudit.k8s.kustomize.reference.Variables;
import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.resource.Id;
import dev.releaseaudit.k8s.kustomize.resource.Resource;
import dev.releaseaudit.k8s.kustomize.transform.Step;
import dev.releaseaudit.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what a kustomization consists of: its resources, and what its transformers and variables are told. */
final class Accumulation {

    private final BuildSession session;
    private List<Resource> resources = new ArrayList<>();
    private Optional<Set<Id>> names = Optional.empty();
    private TransformerConfig config = TransformerConfig.NONE;
    private final Variables variables = new Variables();

    Accumulation(BuildSession session) {
        this.session = session;
    }

    List<Resource> resources() {
        return resources;
    }

    void resources(List<Resource> changed) {
        resources = new ArrayList<>(changed);
        names = Optional.empty();
    }

    TransformerConfig config() {
        return config;
    }

    Variables variables() {
        return variables;
    }

    /** Adds a resource; one of the same name stays beside it, unless it is the very same. */
    void add(Resource resource) {
        boolean taken = !names().add(resource.id().effective());
        if (taken) {
            session.add(new Problem(
                    Problem.Kind.DUPLICATE_ID,
                    "There is a %s already".formatted(resource.id()),
                    resource.root().location()));
        }
        if (!taken || resources.stream().noneMatch(each -> isSame(each, resource))) {
            resources.add(resource);
        }
    }

    private static boolean isSame(Resource one, Resource other) {
        return one.root().location().equals(other.root().location())
                && one.root().sameAs(other.root());
    }

    private Set<Id> names() {
        if (names.isEmpty()) {
            names = Optional.of(resources.stream()
                    .map(resource -> resource.id().effective())
                    .collect(Collectors.toCollection(HashSet::new)));
        }
        return names.get();
    }

    void configure(TransformerConfig more, Located at) {
        session.attempt(at, () -> config = config.merge(more));
    }

    /** Takes over all that another kustomization consists of, which is named here. */
    void takeOver(Accumulation other, Located at) {
        other.resources.forEach(this::add);
        configure(other.config, at);
        other.variables.entries().values().forEach(entry -> session.attempt(at, () -> variables.add(entry)));
    }

    void run(Step step, String folder) {
        resources(session.run(step, folder, resources));
    }
}
