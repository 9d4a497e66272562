package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class KustomizeBuildFailsTest {

    private static final String CONFIG_MAP = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: shop}
            """;

    @Test
    void two_kustomizations_that_build_on_each_other_are_a_circle() {
        verify(
                new KustomizeBuildFails(),
                file("a/kustomization.yaml", "resources: [../b]"),
                file("b/kustomization.yaml", """
                        resources: [../a]
                        #           ^^^^ violates: ../a contains a kustomization that builds on it
                        """));
    }

    @Test
    void a_patch_for_a_resource_that_is_not_there_fails() {
        verify(new KustomizeBuildFails(), file("k8s/kustomization.yaml", """
                        resources: [a.yaml]
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
    void what_kustomize_builds_is_not_mentioned() {
        verify(new KustomizeBuildFails(), file("k8s/kustomization.yaml", """
                        resources: [a.yaml]
                        """), file("k8s/a.yaml", CONFIG_MAP));
    }
}
