package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ProductionOverlayTest {

    @Test
    void it_says_what_the_overlay_decides() {
        verify(new ProductionOverlay(), file("k8s/prod/kustomization.yaml", """
                        namespace: shop-prod
                        #^^^^^^^^^^^^^^^^^^^ satisfies: Production overlay k8s/prod sets namespace shop-prod, patches Deployment and pins 1 of 1 images by digest
                        resources: [deploy.yaml]
                        patches:
                          - target: {kind: Deployment}
                            patch: |-
                              - {op: add, path: /spec/replicas, value: 3}
                        """), file("k8s/prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  image: shop/api@sha256:b31847e2ad4e87c958ad4f155b2dbc7746a59a43018dd742293a6ee698b60ead
                        """));
    }

    @Test
    void other_stages_are_left_alone() {
        verify(new ProductionOverlay(), file("k8s/dev/kustomization.yaml", """
                        namespace: shop-dev
                        resources: [a.yaml]
                        """), file("k8s/dev/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        """));
    }
}
