package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class NamespaceMismatchTest {

    @Test
    void a_host_in_the_namespace_of_the_base_is_elsewhere() {
        verify(new NamespaceMismatch(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namespace: shop-prod
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: redis}
                        ---
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data:
                          REDIS_URL: redis://redis.shop-dev.svc:6379
                        #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: Service/redis is looked for in namespace shop-dev and deployed to shop-prod
                        """));
    }

    @Test
    void a_short_name_follows() {
        verify(new NamespaceMismatch(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namespace: shop-prod
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
    void the_namespace_of_the_target_is_right() {
        verify(new NamespaceMismatch(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namespace: shop-prod
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: redis}
                        ---
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data:
                          REDIS_URL: redis://redis.shop-prod.svc.cluster.local:6379
                        """));
    }

    @Test
    void a_service_of_somebody_else_is_not_known() {
        verify(new NamespaceMismatch(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namespace: shop-prod
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: redis}
                        ---
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data:
                          REDIS_URL: redis://cache.shared.svc:6379
                        """));
    }

    @Test
    void a_pod_of_a_stateful_set_is_reached_through_its_service() {
        verify(new NamespaceMismatch(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namespace: shop-prod
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: redis}
                        spec: {clusterIP: None}
                        ---
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          containers:
                            - name: shop
                              args: [--master=redis-0.redis.shop-dev.svc.cluster.local]
                        #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: Service/redis is looked for in namespace shop-dev
                        """));
    }

    @Test
    void a_service_in_two_namespaces_may_be_meant_in_either() {
        verify(new NamespaceMismatch(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: redis, namespace: eu}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: redis, namespace: us}
                        ---
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop, namespace: us}
                        data: {REDIS_URL: "redis://redis.eu.svc:6379"}
                        """));
    }

    @Test
    void a_file_in_a_config_map_is_looked_through() {
        verify(new NamespaceMismatch(), file("prod/kustomization.yaml", """
                        resources: [all.yaml]
                        namespace: shop-prod
                        """), file("prod/all.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api}
                        ---
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data:
                          nginx.conf: |
                        #             ^ violates: Service/api is looked for in namespace shop-dev
                            proxy_pass http://api.shop-dev.svc.cluster.local:8080;
                        """));
    }
}
