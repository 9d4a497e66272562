package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class SelectorLabelChangedTest {

    @Test
    void a_version_does_not_belong_into_a_selector() {
        verify(new SelectorLabelChanged(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        labels:
                          - includeSelectors: true
                            pairs:
                              version: "1.4"
                        #              ^^^^^ violates: The label version in the selector of Deployment/shop changes with each release, and the cluster refuses to change a selector
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector:
                            matchLabels: {app: shop}
                          template:
                            metadata:
                              labels: {app: shop}
                        """));
    }

    @Test
    void it_may_be_a_label_of_pods() {
        verify(new SelectorLabelChanged(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        labels:
                          - includeTemplates: true
                            pairs:
                              version: "1.4"
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector:
                            matchLabels: {app: shop}
                          template:
                            metadata:
                              labels: {app: shop}
                        """));
    }

    @Test
    void a_label_that_stays_is_fine() {
        verify(new SelectorLabelChanged(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        commonLabels: {environment: prod}
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector:
                            matchLabels: {app: shop}
                          template:
                            metadata:
                              labels: {app: shop}
                        """));
    }

    @Test
    void a_patch_that_changes_a_selector_is_refused() {
        verify(
                new SelectorLabelChanged(),
                file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        patches:
                          - path: patch.yaml
                        """),
                file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector:
                            matchLabels: {app: shop}
                          template:
                            metadata:
                              labels: {app: shop}
                        """),
                file("prod/patch.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector:
                            matchLabels:
                              app: store
                        #          ^^^^^ violates: The label app in the selector of Deployment/shop differs from the base, and the cluster refuses to change a selector
                        """));
    }
}
