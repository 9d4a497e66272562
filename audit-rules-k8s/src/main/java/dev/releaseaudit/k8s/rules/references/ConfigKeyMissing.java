package dev.releaseaudit.k8s.rules.references;

import static dev.releaseaudit.rule.Severity.ERROR;
import static dev.releaseaudit.rule.Verdict.satisfied;
import static dev.releaseaudit.rule.Verdict.unknown;
import static dev.releaseaudit.rule.Verdict.violated;
import static dev.releaseaudit.rule.Verdicts.toVerdicts;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.cluster.Cluster;
import dev.releaseaudit.k8s.cluster.ClusterObject;
import dev.releaseaudit.k8s.graph.Reference;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Lookup.Found;
import dev.releaseaudit.rule.Lookup.Open;
import dev.releaseaudit.rule.Nearest;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.rule.Verdicts;
import java.util.List;
import java.util.stream.Stream;

/** Judges whether the keys that pods take from a ConfigMap or Secret are among those that it has. */
@About(id = "k8s/config-key-missing", title = "ConfigMaps and Secrets have the keys that pods take", severity = ERROR)
public final class ConfigKeyMissing implements JoinRule<Manifest> {

    @Override
    public Verdicts check(Manifest manifest, Project project) {
        Release release = Release.of(project, manifest);
        Cluster cluster = Cluster.of(project, release);
        return release.graph().from(manifest).stream()
                .filter(reference -> !reference.optional())
                .flatMap(reference -> reference.keys().stream().flatMap(key -> judge(reference, key, cluster, release)))
                .collect(toVerdicts());
    }

    private static Stream<Verdict> judge(Reference reference, Node key, Cluster cluster, Release release) {
        if (!(cluster.find(release, reference) instanceof Found<ClusterObject> object)) {
            return Stream.empty();
        }
        String subject = "%s takes key %s of %s".formatted(reference.from().label(), key.text(), reference.label());
        String words = reference.label() + "/" + key.text();
        var answer = cluster.key(release, reference, key.text());
        if (answer instanceof Found<?> found) {
            return Stream.of(satisfied(key, "%s", subject).see(found, "the key").key(words));
        }
        if (answer instanceof Open<?> open) {
            return Stream.of(unknown(key, "%s: %s", subject, open.reason())
                    .see(open, reference.label())
                    .key(words));
        }
        List<String> known = List.copyOf(object.value().keys().orElseThrow().keySet());
        return Stream.of(violated(
                        key,
                        "%s, which has no such key, so that its pods wait in CreateContainerConfigError%s",
                        subject,
                        Nearest.hint(key.text(), known))
                .see(object, "all keys of " + reference.label())
                .fix("Add the key %s to %s, or take one that it has".formatted(key.text(), reference.label()))
                .key(words));
    }
}
