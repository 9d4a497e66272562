package dev.releaseaudit.k8s.rules.references;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.pod;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingObjectsTest {

    @Test
    void a_pod_without_its_pull_secret_may_start_from_an_open_registry() {
        verify(new MissingObjects(), "k8s/config-ref-missing", pod("""
                imagePullSecrets: [{name: ghcr}]
                #                         ^^^^ violates: so that no image can be pulled from a registry that asks for credentials
                """));
    }

    @Test
    void what_is_optional_may_be_missing() {
        verify(new MissingObjects(), "k8s/config-ref-missing", file("pod.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers:
                    - name: api
                      envFrom: [{secretRef: {name: extra, optional: true}}]
                """));
    }

    @Test
    void a_secret_that_many_name_and_nothing_creates_is_one_finding() {
        String pod = """
                apiVersion: v1
                kind: Pod
                metadata: {name: %s}
                spec: {containers: [{name: api, envFrom: [{secretRef: {name: db}}]}]}
                """;
        var report = Auditor.builder()
                .only("k8s/config-ref-missing")
                .build()
                .audit(SourceTree.of(Map.of("a.yaml", pod.formatted("a"), "b.yaml", pod.formatted("b"))));

        assertThat(report.violations())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .extracting(evidence -> evidence.text() + " " + evidence.location())
                        .contains("likewise Pod/b b.yaml:4:62"));
    }
}
