package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class PatchSelectsEverythingTest {

    private static final FileFixture BOTH = file("prod/all.yaml", """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: one}
            ---
            apiVersion: v1
            kind: Secret
            metadata: {name: two}
            """);

    @Test
    void an_empty_target_selects_all_there_is() {
        verify(new PatchSelectsEverything(), BOTH, file("prod/kustomization.yaml", """
                resources: [all.yaml]
                patches:
                  - target: {}
                #   ^^^^^^^^^^ violates: patch is for all 2 resources, since its target names none
                    patch: |-
                      - {op: add, path: /metadata/labels, value: {tier: shop}}
                """));
    }

    @Test
    void a_patch_that_deletes_all_of_them_is_worse() {
        verify(new PatchSelectsEverything(), BOTH, file("prod/kustomization.yaml", """
                resources: [all.yaml]
                patches:
                  - target: {name: .*}
                #   ^^^^^^^^^^^^^^^^^^ violates: patch removes some of all 2 resources
                    patch: |-
                      apiVersion: v1
                      kind: ConfigMap
                      metadata: {name: one}
                      $patch: delete
                """));
    }

    @Test
    void a_kind_is_enough() {
        verify(new PatchSelectsEverything(), BOTH, file("prod/kustomization.yaml", """
                resources: [all.yaml]
                patches:
                  - target: {kind: ConfigMap, name: .*}
                    patch: |-
                      - {op: add, path: /metadata/labels, value: {tier: shop}}
                """));
    }

    @Test
    void a_selector_of_labels_is_enough() {
        verify(new PatchSelectsEverything(), BOTH, file("prod/kustomization.yaml", """
                resources: [all.yaml]
                patches:
                  - target: {labelSelector: "tier notin (shop)"}
                    patch: |-
                      - {op: add, path: /metadata/labels, value: {tier: shop}}
                """));
    }

    @Test
    void one_resource_is_what_was_meant() {
        verify(new PatchSelectsEverything(), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: one}
                        """), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        patches:
                          - target: {}
                            patch: |-
                              - {op: add, path: /metadata/labels, value: {tier: shop}}
                        """));
    }
}
