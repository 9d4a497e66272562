package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Severity.WARNING;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.RenderedResource;
import dev.releaseaudit.k8s.mention.Mention;
import dev.releaseaudit.k8s.mention.Mentions;
import dev.releaseaudit.k8s.overlay.Overlay;
import dev.releaseaudit.k8s.overlay.RenamedResources;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.stream.Stream;

/** Judges whether what refers to a resource by name follows when an overlay renames it by a prefix, a suffix or a hash. */
@About(id = "k8s/reference-not-rewritten", title = "References follow the resources that an overlay renames")
public final class ReferenceNotRewritten implements Rule<Overlay> {

    @Override
    public Verdicts check(Overlay overlay) {
        boolean ambiguous = overlay.rendering().problems().stream()
                .anyMatch(problem -> problem.kind() == Problem.Kind.AMBIGUOUS_REFERENCE);
        if (ambiguous) { // kustomize refuses them, which is said already
            return Verdicts.none();
        }
        RenamedResources renamed = RenamedResources.of(overlay.rendering());
        return Mentions.in(overlay.release())
                .flatMap(reference -> judge(reference, renamed).limit(1))
                .collect(toVerdicts());
    }

    private static Stream<Verdict> judge(Mention reference, RenamedResources renamed) {
        Stream<Verdict> names = renamed.named(reference.text()).stream()
                .filter(found -> reference.isNameOf(found.getKey()))
                .map(found -> judge(reference, found.getKey(), found.getValue())
                        .severity(reference.place() == Mention.Place.FIELD ? ERROR : WARNING));
        Stream<Verdict> hosts = reference
                .hosts()
                .flatMap(host -> renamed.named(host).stream())
                .filter(found -> found.getKey().equals("Service"))
                .map(found -> judge(reference, found.getKey(), found.getValue()));
        return Stream.concat(names, hosts);
    }

    private static Verdict judge(Mention reference, String kind, RenderedResource resource) {
        return violated(
                        reference.value(),
                        "%s refers to %s %s, whose name is %s now",
                        reference.owner().label(),
                        kind,
                        resource.original().name(),
                        RenamedResources.nameWithoutHash(resource))
                .see(resource.root().at("metadata.name"), "renamed here")
                .fix("Add the field to nameReference under configurations, or use a replacement")
                .key("%s %s %s/%s"
                        .formatted(
                                reference.owner().label(),
                                reference.key(),
                                kind,
                                resource.original().name()));
    }
}
