package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ReferenceNotRewrittenTest {

    @Test
    void the_host_of_a_url_does_not_follow() {
        verify(new ReferenceNotRewritten(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namePrefix: live-
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: redis}
                        ---
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data:
                          REDIS_URL: redis://redis:6379
                        #            ^^^^^^^^^^^^^^^^^^ violates: ConfigMap/live-shop refers to Service redis, whose name is live-redis now
                        """));
    }

    @Test
    void a_value_that_was_patched_is_fine() {
        verify(new ReferenceNotRewritten(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namePrefix: live-
                        patches:
                          - target: {kind: ConfigMap, name: shop}
                            patch: |-
                              - {op: replace, path: /data/REDIS_URL, value: "redis://live-redis:6379"}
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: redis}
                        ---
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data:
                          REDIS_URL: redis://redis:6379
                        """));
    }

    @Test
    void a_field_of_a_custom_resource_does_not_follow() {
        verify(new ReferenceNotRewritten(), file("prod/kustomization.yaml", """
                        resources: [a.yaml]
                        secretGenerator: [{name: keys, literals: [A=1]}]
                        """), file("prod/a.yaml", """
                        apiVersion: acme.io/v1
                        kind: Shop
                        metadata: {name: shop}
                        spec:
                          secretRef:
                            name: keys
                        #         ^^^^ violates: Shop/shop refers to Secret keys, whose name is keys-<hash> now
                        """));
    }

    @Test
    void references_of_built_in_kinds_follow() {
        verify(new ReferenceNotRewritten(), file("prod/kustomization.yaml", """
                        resources: [a.yaml]
                        secretGenerator: [{name: keys, literals: [A=1]}]
                        """), file("prod/a.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - name: shop
                              envFrom: [{secretRef: {name: keys}}]
                        """));
    }

    @Test
    void a_word_that_happens_to_be_a_name_is_no_reference() {
        verify(new ReferenceNotRewritten(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namePrefix: live-
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: redis}
                        ---
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data:
                          REDIS_URL: redis
                        """));
    }
}
