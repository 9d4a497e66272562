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
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: The patch for kind Deployment, name shopweb matches nothing; did you mean shop-web?
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
                #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: The patch for kind StatefulSet matches nothing
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
