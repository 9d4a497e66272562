package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.k8s.OverlayEffect;
import dev.releaseaudit.k8s.kustomize.RenderedResource;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what a patch with a target was meant for, when it found nothing. */
record PatchTarget(Node target, List<RenderedResource> resources) {

    private static final List<String> FIELDS =
            List.of("kind", "name", "namespace", "group", "version", "labelSelector", "annotationSelector");

    static PatchTarget of(OverlayEffect use) {
        return new PatchTarget(use.node().get("target"), use.rendering().resources());
    }

    /** Returns {@code kind Deployment, name shop}. */
    String description() {
        String written = FIELDS.stream()
                .filter(field -> !target.get(field).text().isEmpty())
                .map(field -> field + " " + target.get(field).text())
                .collect(Collectors.joining(", "));
        return written.isEmpty() ? "anything" : written;
    }

    /** Returns the resource that was probably meant: one of that kind with nearly that name, or of another kind with that name. */
    Optional<RenderedResource> near() {
        String name = target.get("name").text();
        List<String> names =
                ofKind().flatMap(resource -> names(resource)).distinct().toList();
        return Nearest.of(name, names)
                .flatMap(near ->
                        ofKind().filter(r -> names(r).anyMatch(near::equals)).findFirst());
    }

    private Stream<RenderedResource> ofKind() {
        String kind = target.get("kind").text();
        return resources.stream()
                .filter(resource -> kind.isEmpty() || resource.id().kind().equals(kind));
    }

    private static Stream<String> names(RenderedResource resource) {
        return Stream.of(resource.id().name(), resource.original().name());
    }
}
