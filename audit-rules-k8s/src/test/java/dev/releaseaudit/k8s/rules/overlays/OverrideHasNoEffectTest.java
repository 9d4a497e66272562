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
                        #   ^^^^^^^^^^ violates: The replicas entry shop sets what is set already
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
                        #          ^ violates: HorizontalPodAutoscaler/shop decides how many pods shop has
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
                        #   ^^^^^^^^^^^^^^^ violates: The images entry acme/shop sets what is set already
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
}
