package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class ValueSetTwiceTest {

    private static final FileFixture BASE = file("base/kustomization.yaml", "resources: [deploy.yaml]\n");

    private static final FileFixture SHOP = file("base/deploy.yaml", """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop}
            spec:
              replicas: 1
              template: {spec: {containers: [{name: shop, image: "acme/shop:v1"}]}}
            """);

    private static FileFixture patch(String spec) {
        return file("prod/patch.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: shop}
                spec:
                """ + spec.indent(2));
    }

    @Test
    void an_entry_after_a_patch_makes_its_line_dead() {
        verify(new ValueSetTwice(), BASE, SHOP, patch("""
                replicas: 5
                #         ^ violates: Deployment/shop: spec.replicas is set here, and again to something else in the same kustomization
                """), file("prod/kustomization.yaml", """
                resources: [../base]
                patches: [{path: patch.yaml}]
                replicas: [{name: shop, count: 2}]
                """));
    }

    @Test
    void two_patches_of_one_overlay_fight_over_a_value() {
        verify(new ValueSetTwice(), BASE, SHOP, patch("""
                paused: true
                #       ^^^^ violates: Deployment/shop: spec.paused is set here
                """), file("prod/kustomization.yaml", """
                resources: [../base]
                patches:
                  - path: patch.yaml
                  - target: {kind: Deployment}
                    patch: |-
                      - {op: replace, path: /spec/paused, value: false}
                """));
    }

    @Test
    void another_layer_may_decide_otherwise() {
        verify(
                new ValueSetTwice(),
                BASE,
                SHOP,
                patch("replicas: 5\n"),
                file("prod/kustomization.yaml", "resources: [../base]\npatches: [{path: patch.yaml}]\n"),
                file("eu/kustomization.yaml", "resources: [../prod]\nreplicas: [{name: shop, count: 9}]\n"));
    }

    @Test
    void the_same_value_twice_decides_nothing_else() {
        verify(new ValueSetTwice(), BASE, SHOP, patch("replicas: 2\n"), file("prod/kustomization.yaml", """
                resources: [../base]
                patches: [{path: patch.yaml}]
                replicas: [{name: shop, count: 2}]
                """));
    }

    @Test
    void an_images_entry_completes_the_image_of_a_patch() {
        verify(
                new ValueSetTwice(),
                BASE,
                SHOP,
                patch("template: {spec: {containers: [{name: shop, image: acme/store}]}}\n"),
                file("prod/kustomization.yaml", """
                        resources: [../base]
                        patches: [{path: patch.yaml}]
                        images: [{name: acme/store, newTag: v2}]
                        """));
    }

    @Test
    void an_images_entry_overrides_the_version_of_a_patch() {
        verify(new ValueSetTwice(), BASE, SHOP, patch("""
                template: {spec: {containers: [{name: shop, image: "acme/shop:v3"}]}}
                #                                                  ^^^^^^^^^^^^^^ violates: Deployment/shop: spec.template.spec.containers.0.image is set here
                """), file("prod/kustomization.yaml", """
                resources: [../base]
                patches: [{path: patch.yaml}]
                images: [{name: acme/shop, newTag: v2}]
                """));
    }
}
