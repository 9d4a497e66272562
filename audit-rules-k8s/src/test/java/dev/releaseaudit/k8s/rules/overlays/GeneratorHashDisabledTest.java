package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class GeneratorHashDisabledTest {

    @Test
    void pods_do_not_notice_changes_without_a_hash() {
        verify(new GeneratorHashDisabled(), file("prod/kustomization.yaml", """
                        resources: [pod.yaml]
                        generatorOptions: {disableNameSuffixHash: true}
                        configMapGenerator:
                          - name: shop-config
                        #         ^^^^^^^^^^^ violates: ConfigMap/shop-config has no hash in its name, so that pods keep the old values when it changes
                            literals: [A=1]
                        """), file("prod/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - name: shop
                              envFrom: [{configMapRef: {name: shop-config}}]
                        """));
    }

    @Test
    void with_a_hash_they_do() {
        verify(new GeneratorHashDisabled(), file("prod/kustomization.yaml", """
                        resources: [pod.yaml]
                        configMapGenerator:
                          - name: shop-config
                            literals: [A=1]
                        """), file("prod/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - name: shop
                              envFrom: [{configMapRef: {name: shop-config}}]
                        """));
    }

    @Test
    void what_no_pod_uses_needs_no_hash() {
        verify(new GeneratorHashDisabled(), file("prod/kustomization.yaml", """
                        generatorOptions: {disableNameSuffixHash: true}
                        configMapGenerator: [{name: dashboards, literals: [A=1]}]
                        """));
    }
}
