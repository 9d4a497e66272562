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
                        #         ^^^^^^^^ violates: Deployment/shop: the strategy Recreate has both type and rollingUpdate
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
                        #     ^^^^^^^^ violates: Pod/shop: the volume data has both hostPath and emptyDir, which the cluster refuses
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
                        #         ^^^^^^^^^ violates: Pod/shop: the variable A has both valueFrom and value, which the cluster refuses
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

    @Test
    void a_variable_has_one_source() {
        verify(
                new MergeLeftover(),
                file("base/kustomization.yaml", "resources: [pod.yaml]\n"),
                file("base/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - name: shop
                              env:
                                - name: TOKEN
                                  valueFrom: {configMapKeyRef: {name: conf, key: token}}
                        """),
                file("prod/kustomization.yaml", "resources: [../base]\npatches: [{path: patch.yaml}]\n"),
                file("prod/patch.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - name: shop
                              env:
                                - name: TOKEN
                                  valueFrom:
                                    secretKeyRef: {name: keys, key: token}
                        #           ^^^^^^^^^^^^ violates: Pod/shop: the variable TOKEN has both secretKeyRef and configMapKeyRef
                        """));
    }

    @Test
    void a_probe_has_one_handler() {
        verify(
                new MergeLeftover(),
                file("base/kustomization.yaml", "resources: [pod.yaml]\n"),
                file("base/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - name: shop
                              readinessProbe: {httpGet: {path: /, port: 80}, periodSeconds: 5}
                        """),
                file("prod/kustomization.yaml", """
                        resources: [../base]
                        patches:
                          - patch: |-
                              apiVersion: v1
                              kind: Pod
                              metadata: {name: shop}
                              spec:
                                containers:
                                  - name: shop
                                    readinessProbe: {exec: {command: [ready]}}
                        #                            ^^^^ violates: Pod/shop: the readiness probe has both exec and httpGet
                        """));
    }

    @Test
    void a_stateful_set_that_waits_for_deletion_rolls_nothing() {
        verify(new MergeLeftover(), file("deploy/db.yaml", """
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: db}
                spec:
                  updateStrategy:
                    type: OnDelete
                #   ^^^^ violates: StatefulSet/db: the strategy OnDelete has both type and rollingUpdate
                    rollingUpdate: {partition: 1}
                """));
    }

    @Test
    void a_budget_has_one_bound() {
        verify(new MergeLeftover(), file("deploy/pdb.yaml", """
                apiVersion: policy/v1
                kind: PodDisruptionBudget
                metadata: {name: shop}
                spec:
                  minAvailable: 1
                  maxUnavailable: 1
                # ^^^^^^^^^^^^^^ violates: PodDisruptionBudget/shop: the spec has both maxUnavailable and minAvailable
                """));
    }

    @Test
    void a_profile_of_the_runtime_has_no_file() {
        verify(new MergeLeftover(), file("deploy/pod.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  securityContext:
                    seccompProfile:
                      type: RuntimeDefault
                #     ^^^^ violates: Pod/shop: the seccomp profile RuntimeDefault has both type and localhostProfile
                      localhostProfile: shop.json
                  containers:
                    - name: shop
                      securityContext:
                        seccompProfile: {type: Localhost, localhostProfile: shop.json}
                """));
    }

    @Test
    void a_rolling_update_keeps_its_settings() {
        verify(new MergeLeftover(), file("deploy/deploy.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: shop}
                spec:
                  strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 1}}
                """));
    }
}
