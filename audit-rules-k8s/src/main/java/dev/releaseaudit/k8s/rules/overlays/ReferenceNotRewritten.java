package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Overlay;
import dev.releaseaudit.k8s.kustomize.RenderedResource;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;

/** Judges whether what refers to a resource by name follows when an overlay renames it by a prefix, a suffix or a hash. */
@About(
        id = "k8s/reference-not-rewritten",
        title = "References follow the resources that an overlay renames",
        theme = "overlays")
public final class ReferenceNotRewritten implements Rule<Overlay> {

    @Override
    public Verdicts check(Overlay overlay) {
        List<RenderedResource> renamed = overlay.rendering().resources().stream()
                .filter(resource ->
                        !resource.id().name().equals(resource.original().name()))
                .filter(resource -> overlay.rendering().resources().stream()
                        .noneMatch(other -> other.id()
                                        .kind()
                                        .equals(resource.id().kind())
                                && other.id().name().equals(resource.original().name())))
                .toList();
        return NamedReferences.in(overlay)
                .flatMap(reference -> renamed.stream()
                        .filter(resource -> reference.isTo(
                                resource.id().kind(), resource.original().name()))
                        .map(resource -> judge(reference, resource)))
                .collect(toVerdicts());
    }

    private static Verdict judge(NamedReferences.Reference reference, RenderedResource resource) {
        String kind = resource.id().kind();
        return violated(
                        reference.value(),
                        "%s refers to %s %s, whose name is %s now",
                        reference.owner(),
                        kind,
                        resource.original().name(),
                        GeneratedName.withoutHash(resource))
                .see(resource.root().at("metadata.name"), "renamed here")
                .fix("Add the field to nameReference under configurations, or use a replacement");
    }
}
