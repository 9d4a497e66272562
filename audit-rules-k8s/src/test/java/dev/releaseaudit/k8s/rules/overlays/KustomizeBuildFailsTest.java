package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KustomizeBuildFailsTest {

    private static final String CONFIG_MAP = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: shop}
            """;

    @Test
    void two_kustomizations_that_build_on_each_other_are_a_circle() {
        verify(new KustomizeBuildFails(), file("a/kustomization.yaml", """
                        resources: [../b]
                        """), file("b/kustomization.yaml", """
                        resources: [../a]
                        #           ^^^^ violates: ../a builds on this kustomization
                        """));
    }

    @Test
    void a_patch_for_a_resource_that_is_not_there_fails() {
        verify(new KustomizeBuildFails(), file("k8s/kustomization.yaml", """
                        resources: [a.yaml]
                        #^ diagnostic: Only a part of k8s was judged
                        patches:
                          - patch: '{apiVersion: v1, kind: ConfigMap, metadata: {name: shp}}'
                        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: There is no ConfigMap shp (v1) to patch
                        """), file("k8s/a.yaml", CONFIG_MAP));
    }

    @Test
    void a_name_that_two_resources_have_fails() {
        verify(
                new KustomizeBuildFails(),
                file("k8s/kustomization.yaml", """
                        resources: [a.yaml, b.yaml]
                        """),
                file("k8s/a.yaml", CONFIG_MAP),
                file("k8s/b.yaml", """
                        apiVersion: v1
                        #^ violates: shop
                        kind: ConfigMap
                        metadata: {name: shop}
                        """));
    }

    @Test
    void a_target_that_kustomize_builds_is_proven_to_build() {
        verify(new KustomizeBuildFails(), file("k8s/kustomization.yaml", """
                        resources: [a.yaml]
                        #^^^^^^^^^^^^^^^^^^ satisfies: kustomize builds k8s
                        """), file("k8s/a.yaml", CONFIG_MAP));
    }

    @Test
    void what_is_missing_may_be_in_the_base_that_is_missing_so_that_only_this_is_said() {
        verify(new KustomizeBuildFails(), file("k8s/kustomization.yaml", """
                        resources: [base]
                        #^ diagnostic: Only a part of k8s was judged
                        #           ^^^^ violates: base
                        patches:
                          - patch: '{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}}'
                        """));
    }

    @Test
    void files_outside_are_allowed_where_the_team_builds_with_the_flag() {
        verify(
                new KustomizeBuildFails(),
                file("Makefile", "deploy:\n\tkustomize build --load-restrictor=LoadRestrictionsNone prod\n"),
                file("prod/kustomization.yaml", """
                        resources: [../a.yaml]
                        #^^^^^^^^^^^^^^^^^^^^^ satisfies: kustomize builds prod
                        """),
                file("a.yaml", CONFIG_MAP));
    }

    @Test
    void a_comment_about_the_flag_allows_nothing() {
        verify(
                new KustomizeBuildFails(),
                file("deploy.sh", "# never --load-restrictor LoadRestrictionsNone\nkustomize build prod\n"),
                file("prod/kustomization.yaml", """
                        resources: [../a.yaml]
                        #           ^^^^^^^^^ violates: ../a.yaml is not in or below the folder of the kustomization
                        """),
                file("a.yaml", CONFIG_MAP));
    }

    @Test
    void flux_allows_files_outside() {
        verify(
                new KustomizeBuildFails(),
                file("clusters/apps.yaml", """
                        apiVersion: kustomize.toolkit.fluxcd.io/v1
                        kind: Kustomization
                        metadata: {name: shop}
                        spec: {path: ./prod}
                        """),
                file("prod/kustomization.yaml", """
                        resources: [../a.yaml]
                        #^^^^^^^^^^^^^^^^^^^^^ satisfies: kustomize builds prod
                        """),
                file("a.yaml", CONFIG_MAP));
    }

    @Test
    void what_is_missing_may_be_in_the_base_on_another_machine() {
        verify(new KustomizeBuildFails(), file("k8s/kustomization.yaml", """
                        resources: [https://github.com/acme/base?ref=v1]
                        #^ diagnostic: Files on other machines are not fetched
                        patches:
                          - patch: '{apiVersion: v1, kind: ConfigMap, metadata: {name: shop}}'
                        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^unknown: There is no ConfigMap shop (v1) to patch
                        """));
    }

    @Test
    void an_empty_kustomization_is_a_target_that_does_not_build() {
        var report = Auditor.builder()
                .only("k8s/kustomize-build-fails")
                .build()
                .audit(SourceTree.of(Map.of("prod/kustomization.yaml", "# later\n")));
        assertThat(report.violations())
                .extracting(Finding::toString)
                .containsExactly("prod/kustomization.yaml:1:1: error k8s/kustomize-build-fails: "
                        + "kustomize does not build this: The kustomization is empty");
    }
}
