package dev.releaseaudit.k8s.rules.references;

import static dev.releaseaudit.rule.Verdict.violated;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.cluster.ReferenceCheck;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.Optional;

/** Judges whether the Service that names the pods of a StatefulSet is there, and is headless. */
@About(id = "k8s/statefulset-service", title = "The Service of a StatefulSet is there", kinds = "StatefulSet")
public final class StatefulsetService implements JoinRule<Manifest> {

    private static final ReferenceCheck IS_THERE = new ReferenceCheck(
            StatefulsetService::isGoverning, Severity.WARNING, named -> "its pods have no names of their own");

    @Override
    public Verdicts check(Manifest statefulSet, Project project) {
        return Release.of(project, statefulSet).graph().from(statefulSet).stream()
                .filter(StatefulsetService::isGoverning)
                .flatMap(reference -> service(reference, project).stream()
                        .filter(service -> !service.root().at("spec.clusterIP").is("None"))
                        .map(service -> notHeadless(reference, service)))
                .findFirst()
                .<Verdicts>map(verdict -> verdict)
                .orElseGet(() -> IS_THERE.check(statefulSet, project));
    }

    private static boolean isGoverning(Reference reference) {
        return reference.means("", "Service") && reference.from().is("apps", "StatefulSet");
    }

    private static Optional<Manifest> service(Reference reference, Project project) {
        return Release.of(project, reference.from()).graph().find(reference);
    }

    private static Verdict notHeadless(Reference reference, Manifest service) {
        Node address = service.root().at("spec.clusterIP");
        return violated(
                        reference,
                        "%s names %s, which is not headless, so that its pods have no names of their own",
                        reference.from().label(),
                        service.label())
                .see(address, "clusterIP is not None")
                .fix("Set clusterIP: None of %s, or name a headless Service".formatted(service.label()))
                .key(reference.label());
    }
}
