package dev.releaseaudit.k8s.overlay;

import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The resources of a target that have another name now than in the file that they come from.
 *
 * @param kindsByName the resources by the name that they had, and the kind that a reference to them names
 */
public record RenamedResources(Map<String, Map<String, RenderedResource>> kindsByName) {

    /** Finds them. */
    public static RenamedResources of(Rendering rendering) {
        Set<String> deployed = new HashSet<>();
        rendering.resources().stream()
                .flatMap(resource ->
                        kinds(resource).map(kind -> kind + "/" + resource.id().name()))
                .forEach(deployed::add);
        Map<String, Map<String, RenderedResource>> renamed = new HashMap<>();
        for (RenderedResource resource : rendering.resources()) {
            String name = resource.original().name();
            if (!resource.id().name().equals(name)) {
                kinds(resource)
                        .filter(kind -> !deployed.contains(kind + "/" + name))
                        .forEach(kind -> renamed.computeIfAbsent(name, key -> new HashMap<>())
                                .putIfAbsent(kind, resource));
            }
        }
        return new RenamedResources(renamed);
    }

    /** A resource that makes a Secret of its own name in the cluster is one. */
    private static Stream<String> kinds(RenderedResource resource) {
        String kind = resource.id().kind();
        boolean makesSecret = kind.equals("SealedSecret")
                || (kind.equals("ExternalSecret")
                        && resource.root().at("spec.target.name").text().isEmpty());
        return makesSecret ? Stream.of(kind, "Secret") : Stream.of(kind);
    }

    /** Returns what was called this, by the kind that a reference to it names. */
    public List<Map.Entry<String, RenderedResource>> named(String name) {
        return kindsByName.getOrDefault(name, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** Returns the name of a resource so that it stays the same while the hash at its end changes. */
    public static String nameWithoutHash(RenderedResource resource) {
        String name = resource.id().name();
        int hash = name.length() - "-0123456789".length();
        boolean hashed = hash > 0 && name.substring(hash).matches("-[a-z0-9]{10}");
        return hashed ? name.substring(0, hash) + "-<hash>" : name;
    }
}
