package dev.releaseaudit.docs.rules.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentedReplicasTest {

    private static final String MANIFESTS = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop-web}
            spec:
              replicas: 2
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop-job}
            spec: {}
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop-api}
            spec: {}
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: {name: api}
            spec:
              scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: shop-api}
              minReplicas: 3
              maxReplicas: 10
            """;
    private static final Trial TRIAL =
            Trial.of("docs/documented-replicas", "docs/guide.md").with("k8s/prod/shop.yaml", MANIFESTS);

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                `shop-web` runs 3 pods.
                In production `shop-web` runs 3 replicas.
                `shop-web` has 4 replicas.
                3 replicas of `shop-web` answer.
                - `shop-job` is running 2 instances
                The HPA keeps 2 to 10 pods of `shop-api`.
                `shop-api` scales from 3 to 12 pods.
                The HorizontalPodAutoscaler keeps 3-8 replicas of `shop-api`.
                `shop-api` runs 20 pods.
                | what |⏎| --- |⏎| `shop-web` runs 1 pod |
                > `shop-job` runs 3 pods.
                We run it twice. `shop-web` runs 5 pods; that is enough.
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                `shop-web` runs 2 pods.
                `shop-job` runs 1 pod.
                The HPA keeps 3 to 10 pods of `shop-api`.
                `shop-api` runs 5 replicas.
                The budget keeps 1 pod of `shop-web` up while nodes drain; replicas move.
                In staging `shop-web` runs 1 pod.
                `shop-web` runs 3 pods during a rollout.
                At least 1 of the replicas of `shop-web` runs 1 pod.
                `other` runs 3 pods.
                `shop-web` and `shop-job` run 3 pods.
                `shop-web` runs 3 pods of 12 replicas.
                The node runs 110 pods.
                `shop-web` would run 5 pods if it had to.
                `shop-web` runs 3 jobs.
                """);
    }

    @Test
    void what_runs_is_shown() {
        assertThat(TRIAL.report("`shop-web` runs 3 pods.").violations())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo("docs/guide.md gives shop-web 3 replicas, k8s/prod/shop.yaml runs 2");
                    assertThat(finding.evidence())
                            .extracting(e -> e.location().line())
                            .containsExactly(5);
                });
    }
}
