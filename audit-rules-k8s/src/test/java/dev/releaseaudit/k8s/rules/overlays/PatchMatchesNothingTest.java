package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class PatchMatchesNothingTest {

    private static final FileFixture SHOP = file("base/deploy.yaml", """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop-web}
            spec: {}
            """);

    private static final FileFixture BASE = file("base/kustomization.yaml", "resources: [deploy.yaml]\n");

    @Test
    void a_json_patch_with_a_slip_in_its_name_names_the_nearest_resource() {
        verify(new PatchMatchesNothing(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                patches:
                  - target: {kind: Deployment, name: shopweb}
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: patch for kind Deployment, name shopweb matches nothing; did you mean shop-web?
                    patch: |-
                      - {op: add, path: /spec/replicas, value: 3}
                """));
    }

    @Test
    void a_merge_patch_with_a_target_matches_nothing_in_silence_too() {
        verify(new PatchMatchesNothing(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                patches:
                  - target: {kind: StatefulSet}
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: patch for kind StatefulSet matches nothing
                    patch: |-
                      apiVersion: apps/v1
                      kind: StatefulSet
                      metadata: {name: any}
                      spec: {replicas: 3}
                """));
    }

    @Test
    void a_patch_that_finds_its_resource_is_fine() {
        verify(new PatchMatchesNothing(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                patches:
                  - target: {kind: Deployment, name: shop-.*}
                    patch: |-
                      - {op: add, path: /spec/replicas, value: 3}
                """));
    }

    @Test
    void a_patch_of_a_component_is_fine_as_long_as_one_overlay_needs_it() {
        verify(
                new PatchMatchesNothing(),
                SHOP,
                BASE,
                file("small/kustomization.yaml", """
                        kind: Component
                        patches:
                          - target: {kind: Deployment, name: shop-web}
                            patch: |-
                              - {op: add, path: /spec/replicas, value: 1}
                        """),
                file("one/kustomization.yaml", "resources: [../base]\ncomponents: [../small]\n"),
                file("two/config.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: two}\n"),
                file("two/kustomization.yaml", "resources: [config.yaml]\ncomponents: [../small]\n"));
    }

    @Test
    void a_target_in_another_group_names_the_right_one() {
        verify(new PatchMatchesNothing(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                patches:
                  - target: {group: extensions, kind: Deployment, name: shop-web}
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: matches nothing; did you mean group apps?
                    patch: |-
                      - {op: add, path: /spec/replicas, value: 3}
                """));
    }

    @Test
    void a_target_in_a_namespace_that_only_the_cluster_has_matches_nothing() {
        verify(new PatchMatchesNothing(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                patches:
                  - target: {kind: Deployment, name: shop-web, namespace: shop}
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: matches nothing; did you mean no namespace?
                    patch: |-
                      - {op: add, path: /spec/replicas, value: 3}
                """));
    }

    @Test
    void a_target_of_another_kind_names_the_kind_that_is_there() {
        verify(new PatchMatchesNothing(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                patches:
                  - target: {kind: StatefulSet, name: shop-web}
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: matches nothing; did you mean Deployment?
                    patch: |-
                      - {op: add, path: /spec/replicas, value: 3}
                """));
    }

    @Test
    void a_selector_of_labels_that_nothing_has_matches_nothing() {
        verify(new PatchMatchesNothing(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                patches:
                  - target: {labelSelector: app=shop}
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: patch for labelSelector app=shop matches nothing
                    patch: |-
                      - {op: add, path: /spec/replicas, value: 3}
                """));
    }

    @Test
    void an_overlay_that_renames_first_is_patched_by_the_old_name() {
        verify(
                new PatchMatchesNothing(),
                SHOP,
                BASE,
                file("middle/kustomization.yaml", "resources: [../base]\nnamePrefix: live-\n"),
                file("prod/kustomization.yaml", """
                        resources: [../middle]
                        patches:
                          - target: {kind: Deployment, name: shop-web}
                            patch: |-
                              - {op: add, path: /spec/replicas, value: 3}
                          - target: {kind: Deployment, name: live-shop-web}
                            patch: |-
                              - {op: add, path: /spec/paused, value: true}
                        """));
    }

    @Test
    void a_base_that_is_missing_elsewhere_in_the_target_excuses_nothing() {
        verify(
                new PatchMatchesNothing(),
                SHOP,
                BASE,
                file("shop/kustomization.yaml", """
                        resources: [../base]
                        patches:
                          - target: {kind: Deployment, name: shop}
                        #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: patch for kind Deployment, name shop matches nothing
                            patch: |-
                              - {op: add, path: /spec/replicas, value: 3}
                        """),
                file("prod/kustomization.yaml", """
                        resources: [../shop, "https://github.com/acme/mail//deploy?ref=v1"]
                        #^ diagnostic: Files on other machines are not fetched
                        """));
    }

    @Test
    void the_order_of_directives_matters_not_that_of_the_file() {
        verify(new PatchMatchesNothing(), SHOP, BASE, file("prod/kustomization.yaml", """
                namePrefix: live-
                resources: [../base]
                patches:
                  - target: {kind: Deployment, name: live-shop-web}
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: did you mean
                    patch: |-
                      - {op: add, path: /spec/replicas, value: 3}
                """));
    }

    @Test
    void what_a_remote_base_may_hold_is_not_known() {
        verify(new PatchMatchesNothing(), file("prod/kustomization.yaml", """
                resources: ["https://github.com/acme/shop//deploy?ref=v1"]
                #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ diagnostic: Files on other machines are not fetched
                patches:
                  - target: {kind: Deployment, name: shop}
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown: matches none of the resources that could be rendered
                    patch: |-
                      - {op: add, path: /spec/replicas, value: 3}
                """));
    }
}
