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
                        #         ^^^^^^^^^^^ violates: ConfigMap/shop-config has no hash in its name, so that pods do not restart when it changes
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
    void a_mounted_secret_is_used_as_well() {
        verify(new GeneratorHashDisabled(), file("prod/kustomization.yaml", """
                        resources: [pod.yaml]
                        secretGenerator:
                          - name: keys
                        #         ^^^^ violates: Secret/keys has no hash in its name
                            literals: [A=1]
                            options: {disableNameSuffixHash: true}
                        """), file("prod/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          volumes: [{name: keys, secret: {secretName: keys}}]
                        """));
    }

    @Test
    void a_volume_that_happens_to_have_the_name_uses_nothing() {
        verify(new GeneratorHashDisabled(), file("prod/kustomization.yaml", """
                        resources: [pod.yaml]
                        generatorOptions: {disableNameSuffixHash: true}
                        configMapGenerator: [{name: cache, literals: [A=1]}]
                        """), file("prod/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          volumes: [{name: cache, emptyDir: {}}]
                        """));
    }

    @Test
    void a_checksum_in_the_template_restarts_the_pods() {
        verify(new GeneratorHashDisabled(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        generatorOptions: {disableNameSuffixHash: true}
                        configMapGenerator: [{name: shop-config, literals: [A=1]}]
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            metadata: {annotations: {checksum/config: abc}}
                            spec:
                              containers: [{name: shop, envFrom: [{configMapRef: {name: shop-config}}]}]
                        """));
    }

    @Test
    void a_base_is_judged_once_for_all_overlays() {
        verify(
                new GeneratorHashDisabled(),
                file("base/kustomization.yaml", """
                        resources: [pod.yaml]
                        generatorOptions: {disableNameSuffixHash: true}
                        configMapGenerator: [{name: conf, literals: [A=1]}]
                        #                           ^^^^ violates: ConfigMap/conf has no hash in its name
                        """),
                file("base/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers: [{name: shop, envFrom: [{configMapRef: {name: conf}}]}]
                        """),
                file("dev/kustomization.yaml", "resources: [../base]\nnamePrefix: dev-\n"),
                file("prod/kustomization.yaml", "resources: [../base]\nnamePrefix: live-\n"));
    }

    @Test
    void what_no_pod_uses_needs_no_hash() {
        verify(new GeneratorHashDisabled(), file("prod/kustomization.yaml", """
                        generatorOptions: {disableNameSuffixHash: true}
                        configMapGenerator: [{name: dashboards, literals: [A=1]}]
                        """));
    }
}
