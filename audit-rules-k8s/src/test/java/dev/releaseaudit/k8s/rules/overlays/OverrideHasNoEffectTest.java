package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class OverrideHasNoEffectTest {

    @Test
    void an_entry_that_repeats_the_base_has_no_effect() {
        verify(new OverrideHasNoEffect(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        replicas:
                          - name: shop
                        #   ^^^^^^^^^^ violates: replicas entry shop sets what is set already
                            count: 2
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          replicas: 2
                        """));
    }

    @Test
    void another_count_has() {
        verify(new OverrideHasNoEffect(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        replicas:
                          - name: shop
                            count: 3
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          replicas: 2
                        """));
    }

    @Test
    void an_autoscaler_decides_instead() {
        verify(
                new OverrideHasNoEffect(),
                file("prod/kustomization.yaml", """
                        resources: [deploy.yaml, hpa.yaml]
                        replicas:
                          - name: shop
                            count: 3
                        #          ^ violates: HorizontalPodAutoscaler/shop decides how many pods there are, and each release sets them back to this
                        """),
                file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          replicas: 2
                        """),
                file("prod/hpa.yaml", """
                        apiVersion: autoscaling/v2
                        kind: HorizontalPodAutoscaler
                        metadata: {name: shop}
                        spec:
                          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: shop}
                        """));
    }

    @Test
    void an_image_that_is_set_already_has_none() {
        verify(new OverrideHasNoEffect(), file("prod/kustomization.yaml", """
                        resources: [pod.yaml]
                        images:
                          - name: acme/shop
                        #   ^^^^^^^^^^^^^^^ violates: images entry acme/shop sets what is set already
                            newTag: "1"
                        """), file("prod/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - {name: a, image: "acme/shop:1"}
                            - {name: b, image: "acme/mail:1"}
                        """));
    }

    private static final String SCALED = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop}
            spec: {}
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: {name: shop}
            spec:
              scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: shop}
            """;

    @Test
    void a_patch_that_counts_the_pods_of_an_autoscaler_is_as_wrong_under_another_name() {
        verify(
                new OverrideHasNoEffect(),
                file("base/kustomization.yaml", "resources: [all.yaml]\n"),
                file("base/all.yaml", SCALED),
                file("prod/kustomization.yaml", """
                        resources: [../base]
                        namePrefix: live-
                        patches:
                          - patch: |-
                              apiVersion: apps/v1
                              kind: Deployment
                              metadata: {name: shop}
                              spec: {replicas: 3}
                        #                      ^ violates: HorizontalPodAutoscaler/live-shop decides how many pods there are
                        """));
    }

    @Test
    void a_patch_that_removes_the_count_is_right() {
        verify(
                new OverrideHasNoEffect(),
                file("base/kustomization.yaml", "resources: [all.yaml]\n"),
                file("base/all.yaml", SCALED.replace("spec: {}", "spec: {replicas: 1}")),
                file("prod/kustomization.yaml", """
                        resources: [../base]
                        patches:
                          - target: {kind: Deployment}
                            patch: |-
                              - {op: remove, path: /spec/replicas}
                        """));
    }

    @Test
    void an_entry_of_a_base_that_one_overlay_needs_has_an_effect() {
        verify(
                new OverrideHasNoEffect(),
                file("pins/kustomization.yaml", "kind: Component\nimages: [{name: acme/shop, newTag: v1}]\n"),
                file("one/kustomization.yaml", "resources: [pod.yaml]\ncomponents: [../pins]\n"),
                file("one/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec: {containers: [{name: a, image: "acme/shop:v1"}]}
                        """),
                file("two/kustomization.yaml", "resources: [pod.yaml]\ncomponents: [../pins]\n"),
                file("two/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec: {containers: [{name: a, image: "acme/shop:v0"}]}
                        """));
    }
}
