package dev.releaseaudit.k8s.internal;

import static dev.releaseaudit.rule.Verdict.satisfied;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.facts.Fact;
import dev.releaseaudit.facts.ImageRef;
import dev.releaseaudit.facts.ReplicaCount;
import dev.releaseaudit.facts.SecretRef;
import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.graph.Gap;
import dev.releaseaudit.k8s.graph.Release;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Target;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReleasesTest {

    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: shop}
            spec: {containers: [{name: shop, image: "shop:1"}], volumes: [{name: a, secret: {secretName: tls}}]}
            """;

    /** Says what it sees. */
    @About(id = "test/probe", title = "A probe sees everything", theme = "test")
    static final class Probe implements JoinRule<Project> {

        private final Function<Project, Stream<String>> look;

        Probe(Function<Project, Stream<String>> look) {
            this.look = look;
        }

        @Override
        public Verdicts check(Project project, Project whole) {
            return look.apply(whole)
                    .map(seen -> satisfied(project, "%s", seen).key(seen))
                    .collect(Verdicts.toVerdicts());
        }
    }

    private static List<String> seen(Map<String, String> files, Function<Project, Stream<String>> look) {
        return Auditor.builder()
                .withoutDiscoveredPacks()
                .rule(new Probe(look))
                .build()
                .audit(SourceTree.of(files))
                .findings()
                .stream()
                .map(Finding::message)
                .sorted()
                .toList();
    }

    private static Stream<String> releases(Project project) {
        return project.all(Release.class).stream()
                .map(release -> release.label()
                        + release.manifests().stream().map(Manifest::label).toList()
                        + release.open().stream().map(Gap::reason).toList());
    }

    private static Stream<String> facts(Project project, Class<? extends Fact> type) {
        return project.all(type).stream()
                .map(fact ->
                        fact.label() + " in " + fact.target().map(Target::label).orElse("nothing"));
    }

    @Test
    void a_kustomization_and_a_folder_are_both_a_release() {
        assertThat(seen(
                        Map.of(
                                "prod/kustomization.yaml", "resources: [pod.yaml]\nnamePrefix: acme-",
                                "prod/pod.yaml", POD,
                                "plain/pod.yaml", POD),
                        ReleasesTest::releases))
                .containsExactly("plain[Pod/shop][]", "prod[Pod/acme-shop][]");
    }

    @Test
    void a_release_says_what_may_be_missing() {
        assertThat(seen(
                        Map.of("prod/kustomization.yaml", "resources: [pod.yaml, gone.yaml]", "prod/pod.yaml", POD),
                        ReleasesTest::releases))
                .singleElement()
                .asString()
                .startsWith("prod[Pod/shop][")
                .contains("gone.yaml");
    }

    @Test
    void what_two_targets_share_is_said_of_each() {
        Map<String, String> files = Map.of(
                "base/kustomization.yaml", "resources: [pod.yaml]",
                "base/pod.yaml", POD,
                "dev/kustomization.yaml", "resources: [../base]",
                "prod/kustomization.yaml", "resources: [../base]");

        assertThat(seen(files, project -> facts(project, ImageRef.class)))
                .containsExactly("shop:1 in dev", "shop:1 in prod");
        assertThat(seen(files, project -> facts(project, SecretRef.class)))
                .containsExactly("tls in dev", "tls in prod");
    }

    @Test
    void an_autoscaler_of_keda_says_how_many_pods_there_are() {
        Map<String, String> files = Map.of("prod/all.yaml", """
                apiVersion: keda.sh/v1alpha1
                kind: ScaledObject
                metadata: {name: events}
                spec: {minReplicaCount: 2, maxReplicaCount: 9, scaleTargetRef: {name: api}}
                """);

        assertThat(seen(
                        files,
                        project -> project.all(ReplicaCount.class).stream()
                                .map(count -> count.name() + " " + count.least() + " to " + count.most())))
                .containsExactly("api 2 to 9");
    }
}
