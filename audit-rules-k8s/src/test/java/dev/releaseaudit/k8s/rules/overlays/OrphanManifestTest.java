package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrphanManifestTest {

    @Test
    void a_manifest_that_nobody_lists_is_never_deployed() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", """
                        resources: [a.yaml]
                        """),
                file("prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """),
                file("prod/b.yaml", """
                        apiVersion: v1
                        #^^^^^^^^^^^^^ violates: ConfigMap/b is in no kustomization, so it is never deployed
                        kind: ConfigMap
                        metadata: {name: b}
                        """));
    }

    @Test
    void a_listed_manifest_is_fine() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", """
                        resources: [a.yaml, b.yaml]
                        """),
                file("prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """),
                file("prod/b.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: b}
                        """));
    }

    @Test
    void a_patch_is_mentioned_too() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", """
                        resources: [a.yaml]
                        patches: [{path: b.yaml}]
                        """),
                file("prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """),
                file("prod/b.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """));
    }

    @Test
    void a_file_of_a_generator_is_mentioned_too() {
        verify(new OrphanManifest(), file("prod/kustomization.yaml", """
                        configMapGenerator: [{name: a, files: [key=b.yaml]}]
                        """), file("prod/b.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: b}
                        """));
    }

    @Test
    void another_kustomization_may_list_it() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", """
                        resources: [a.yaml]
                        """),
                file("prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """),
                file("prod/b.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: b}
                        """),
                file("kustomization.yaml", """
                        resources: [prod, prod/b.yaml]
                        """));
    }

    @Test
    void a_file_that_is_no_manifest_is_fine() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", """
                        resources: [a.yaml]
                        """),
                file("prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: a}
                        """),
                file("prod/values.yaml", """
                        a: 1
                        """));
    }

    private static final String CONFIG = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";

    @Test
    void a_file_that_is_commented_out_is_a_note() {
        var report = Auditor.builder()
                .only("k8s/orphan-manifest")
                .build()
                .audit(SourceTree.of(Map.of(
                        "prod/kustomization.yaml", "resources:\n  - a.yaml\n  # - b.yaml\n",
                        "prod/a.yaml", CONFIG,
                        "prod/b.yaml", CONFIG)));
        assertThat(report.violations()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("ConfigMap/a is commented out of its kustomization");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.evidence())
                    .extracting(evidence -> evidence.location().toString())
                    .containsExactly("prod/kustomization.yaml:3:3", "prod/a.yaml:1:1");
        });
    }

    @Test
    void a_file_in_a_folder_below_is_forgotten_as_easily() {
        verify(
                new OrphanManifest(),
                file("prod/kustomization.yaml", "resources: [a.yaml]\n"),
                file("prod/a.yaml", CONFIG),
                file("prod/policies/deny.yaml", """
                        apiVersion: networking.k8s.io/v1
                        #^ violates: NetworkPolicy/deny is in no kustomization
                        kind: NetworkPolicy
                        metadata: {name: deny}
                        """));
    }

    @Test
    void a_kustomization_at_the_root_manages_only_what_lies_beside_it() {
        verify(
                new OrphanManifest(),
                file("kustomization.yaml", "resources: [a.yaml]\n"),
                file("a.yaml", CONFIG),
                file("deploy/b.yaml", CONFIG));
    }
}
