package dev.releaseaudit.k8s.merge;

import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.kustomize.rendering.ResourceId;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Located;
import dev.releaseaudit.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A list that a patch replaced as a whole, so that something is gone.
 *
 * @param resource what it is a list of
 * @param path the fields that lead to it
 * @param place the list in the patch
 * @param lost what is gone
 */
public record ReplacedList(ResourceId resource, String path, Location place, List<DroppedItem> lost)
        implements Located {

    /** Lists that traffic, access or settings depend on, wherever they stand. */
    private static final List<String> VITAL = List.of(
            "rules",
            "tls",
            "ports",
            "routes",
            "http",
            "servers",
            "ingress",
            "egress",
            "subjects",
            "parentRefs",
            "containers",
            "initContainers",
            "env",
            "envFrom",
            "volumes",
            "volumeMounts",
            "imagePullSecrets");

    /** Lists that an overlay is expected to write anew. */
    private static final List<String> CHOICES = List.of(
            "args",
            "command",
            "tolerations",
            "metrics",
            "policies",
            "policyTypes",
            "accessModes",
            "add",
            "drop",
            "hosts",
            "loadBalancerSourceRanges",
            "matchExpressions",
            "nodeSelectorTerms");

    /** Says how much it matters: whether something would stop working, or may be meant. */
    public Severity severity() {
        List<String> fields = List.of(path.split("\\."));
        if (CHOICES.contains(fields.get(fields.size() - 1)) || fields.contains("affinity")) {
            return Severity.INFO;
        }
        return fields.stream().anyMatch(VITAL::contains) ? Severity.ERROR : Severity.WARNING;
    }

    /** Leaves out what another directive brought back later; empty where nothing is left to say. */
    public Optional<ReplacedList> without(Optional<RenderedResource> deployed) {
        List<DroppedItem> still = lost.stream()
                .filter(item -> item.node().entries().isEmpty()
                        || deployed.stream()
                                .flatMap(resource -> resource.root().walk())
                                .noneMatch(item.node()::sameAs))
                .toList();
        return still.isEmpty() ? Optional.empty() : Optional.of(new ReplacedList(resource, path, place, still));
    }

    @Override
    public Location location() {
        return place;
    }
}
