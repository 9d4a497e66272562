package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class MergeLeftoverTest {

    @Test
    void settings_of_a_rolling_update_stay_when_a_patch_recreates() {
        verify(
                new MergeLeftover(),
                file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        patches:
                          - path: patch.yaml
                        """),
                file("prod/patch.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          strategy:
                            type: Recreate
                        #         ^^^^^^^^ violates: The strategy Recreate of Deployment/shop has both type and rollingUpdate
                        """),
                file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          strategy:
                            type: RollingUpdate
                            rollingUpdate: {maxSurge: 1}
                        """));
    }

    @Test
    void a_null_in_the_patch_removes_them() {
        verify(
                new MergeLeftover(),
                file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        patches:
                          - path: patch.yaml
                        """),
                file("prod/patch.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          strategy: {type: Recreate, rollingUpdate: null}
                        """),
                file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          strategy:
                            type: RollingUpdate
                            rollingUpdate: {maxSurge: 1}
                        """));
    }

    @Test
    void a_volume_has_one_source() {
        verify(new MergeLeftover(), file("deploy/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          volumes:
                            - name: data
                              emptyDir: {}
                              hostPath: {path: /data}
                        #     ^^^^^^^^ violates: The volume data of Pod/shop has both hostPath and emptyDir, which the cluster refuses
                          containers:
                            - name: shop
                              env:
                                - name: A
                                  value: "1"
                        """));
    }

    @Test
    void a_variable_has_one_value() {
        verify(new MergeLeftover(), file("deploy/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          volumes:
                            - name: data
                              emptyDir: {}
                          containers:
                            - name: shop
                              env:
                                - name: A
                                  value: "1"
                                  valueFrom: {fieldRef: {fieldPath: metadata.name}}
                        #         ^^^^^^^^^ violates: The variable A of Pod/shop has both valueFrom and value, which the cluster refuses
                        """));
    }

    @Test
    void an_empty_value_counts_as_none() {
        verify(new MergeLeftover(), file("deploy/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          volumes:
                            - name: data
                              emptyDir: {}
                          containers:
                            - name: shop
                              env:
                                - name: A
                                  value: ""
                                  valueFrom: {fieldRef: {fieldPath: metadata.name}}
                        """));
    }
}
