package dev.releaseaudit.k8s.cluster;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.rule.Cause;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Lookup.Found;
import dev.releaseaudit.rule.Lookup.Open;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The check that what a field names is deployed with it, beside it, or made by a controller. Where something that may make it is not
 * known, such as a chart, the answer is unknown.
 *
 * @param concerned tells which references are judged
 * @param severity how much a missing object matters
 * @param consequence what happens then where a reference leads nowhere, as in {@code its pods stay pending}
 */
public record ReferenceCheck(Predicate<Reference> concerned, Severity severity, Function<Reference, String> consequence)
        implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest, Project project) {
        Release release = Release.of(project, manifest);
        return release.graph().from(manifest).stream()
                .filter(reference -> !reference.optional() && concerned.test(reference))
                .map(reference -> judge(reference, release, project))
                .collect(toVerdicts());
    }

    private Verdict judge(Reference reference, Release release, Project project) {
        var answer = Cluster.of(project, release).find(release, reference);
        String from = reference.from().label();
        if (answer instanceof Found<ClusterObject> found) {
            return satisfied(reference, "%s names %s, which is there", from, reference.label())
                    .see(found, reference.label())
                    .key(reference.label());
        }
        if (answer instanceof Open<ClusterObject> open) {
            return unknown(
                            reference,
                            "%s names %s, which may be made elsewhere: %s",
                            from,
                            reference.label(),
                            open.reason())
                    .see(open, "what is not known")
                    .key(reference.label())
                    .cause(Cause.of("missing", reference.label()));
        }
        return documented(reference, project)
                .map(told -> satisfied(
                                reference, "%s names %s, which a documented command creates", from, reference.label())
                        .see(told, "the command")
                        .key(reference.label()))
                .orElseGet(() -> missing(reference, release));
    }

    private static Optional<SecretRef> documented(Reference reference, Project project) {
        return !reference.means("", "Secret")
                ? Optional.empty()
                : project.all(SecretRef.class).stream()
                        .filter(secret -> secret.defined()
                                && secret.target().isEmpty()
                                && secret.name().equals(reference.name()))
                        .findFirst();
    }

    private Verdict missing(Reference reference, Release release) {
        List<String> known = release.graph().all(reference.group(), reference.kind()).stream()
                .map(Manifest::name)
                .toList();
        Optional<String> slip = Nearest.slip(reference.name(), known);
        Optional<Manifest> elsewhere = release.graph().workloads().stream()
                .map(workload -> workload.manifest())
                .filter(other ->
                        other.kind().equals(reference.kind()) && other.name().equals(reference.name()))
                .findFirst();
        String hint = slip.map(near -> "; did you mean " + near + "?")
                .or(() -> elsewhere.map(
                        other -> ", while %s is in apiVersion %s".formatted(other.label(), other.apiVersion())))
                .orElse("");
        Verdict verdict = violated(
                        reference,
                        "%s names %s, which nothing in this repository creates, so that %s%s",
                        reference.from().label(),
                        named(reference),
                        consequence.apply(reference),
                        hint)
                .severity(grade(release, slip.isPresent()))
                .fix(slip.map(near -> "Name %s instead of %s".formatted(near, reference.name()))
                        .or(() -> elsewhere.map(other -> "Set apiVersion to " + other.apiVersion()))
                        .orElse("Create " + reference.label() + ", or name one that is there"))
                .key(reference.label())
                .cause(Cause.of("missing", reference.label()));
        return elsewhere
                .map(other -> verdict.see(other.root().get("apiVersion"), "the apiVersion of " + other.label()))
                .orElse(verdict);
    }

    private static String named(Reference reference) {
        return reference.group().isEmpty() ? reference.label() : reference.label() + " of group " + reference.group();
    }

    private Severity grade(Release release, boolean slip) {
        Severity grave = slip ? Severity.ERROR : severity;
        return release.stage() == Stage.DEVELOPMENT && grave == Severity.ERROR ? Severity.WARNING : grave;
    }
}
