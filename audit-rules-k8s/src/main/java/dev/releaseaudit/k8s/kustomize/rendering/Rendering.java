package dev.releaseaudit.k8s.kustomize.rendering;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a kustomization builds. Immutable and safe to share between threads.
 *
 * @param folder the kustomization
 * @param resources the resources, in the order in which they were loaded unless the kustomization sorts them
 * @param effects what each directive of each kustomization did, in the order in which that happened
 * @param problems what kustomize refuses, and what is not rendered; the rest was rendered all the same
 * @param files the files that were read, kustomizations included
 */
public record Rendering(
        String folder,
        List<RenderedResource> resources,
        List<Effect> effects,
        List<Problem> problems,
        SortedSet<String> files) {

    /** Copies the collections. */
    public Rendering {
        resources = List.copyOf(resources);
        effects = List.copyOf(effects);
        problems = List.copyOf(problems);
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    }

    /** Tells whether all was rendered: what kustomize builds is then exactly this. */
    public boolean complete() {
        return problems.isEmpty();
    }

    /** Returns why something of what would be deployed is not known; empty where problems were only passed over. */
    public List<Problem> open() {
        return problems.stream().filter(Problem::open).toList();
    }

    /** Returns the resource that an effect changed as it is now; empty where it was removed later. */
    public Optional<RenderedResource> resource(ResourceChange change) {
        return resources.stream()
                .filter(resource -> resource.number() == change.number())
                .findFirst();
    }
}
