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
}
