package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class PatchChangesNothingTest {

    @Test
    void a_patch_that_repeats_the_base_changes_nothing() {
        verify(
                new PatchChangesNothing(),
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
                          replicas: 2
                        """),
                file("prod/patch.yaml", """
                        apiVersion: apps/v1
                        #^^^^^^^^^^^^^^^^^^ violates: Deployment/shop: the patch says nothing that is not there already
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          replicas: 2
                        """));
    }

    @Test
    void a_patch_with_another_value_changes_something() {
        verify(
                new PatchChangesNothing(),
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
                          replicas: 2
                        """),
                file("prod/patch.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          replicas: 3
                        """));
    }

    @Test
    void a_patch_that_matches_nothing_is_the_business_of_another_rule() {
        verify(new PatchChangesNothing(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        patches:
                          - target: {kind: Job}
                            patch: |-
                              - {op: add, path: /spec/replicas, value: 2}
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          replicas: 2
                        """));
    }

    @Test
    void a_patch_of_a_base_may_change_nothing_for_one_of_two_overlays() {
        verify(
                new PatchChangesNothing(),
                file("small/kustomization.yaml", """
                        kind: Component
                        patches:
                          - target: {kind: Deployment}
                            patch: |-
                              - {op: replace, path: /spec/replicas, value: 2}
                        """),
                file("one/kustomization.yaml", """
                        resources: [a.yaml]
                        components: [../small]
                        """),
                file("one/a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          replicas: 2
                        """),
                file("two/kustomization.yaml", """
                        resources: [a.yaml]
                        components: [../small]
                        """),
                file("two/a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          replicas: 5
                        """));
    }
}
