package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
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

    private static final FileFixture PREFIX = file("prod/kustomization.yaml", """
            resources: [all.yaml]
            namePrefix: live-
            """);

    private static final String SERVICE = """
            apiVersion: v1
            kind: Service
            metadata: {name: redis}
            ---
            """;

    @Test
    void a_variable_that_is_a_host_by_its_name_does_not_follow() {
        verify(new ReferenceNotRewritten(), PREFIX, file("prod/all.yaml", SERVICE + """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers:
                    - name: redis
                      image: redis:7
                      env:
                        - name: REDIS_HOST
                          value: redis
                #                ^^^^^ violates: Pod/live-shop refers to Service redis, whose name is live-redis now
                        - name: CACHE_KIND
                          value: redis
                """));
    }

    @Test
    void hosts_in_files_lists_and_options_do_not_follow() {
        verify(new ReferenceNotRewritten(), PREFIX, file("prod/all.yaml", SERVICE + """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: shop}
                data:
                  CACHES: redis:6379,other:6379
                #         ^^^^^^^^^^^^^^^^^^^^^ violates: refers to Service redis
                  QUEUE: amqp://user:pw@redis.shop.svc.cluster.local/x
                #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: refers to Service redis
                  OTHER: http://redis.acme.io/redis:1
                  nginx.conf: |
                #             ^ violates: refers to Service redis
                    location / { proxy_pass http://redis:6379; }
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers:
                    - name: shop
                      args: [--cache=redis://redis, --quiet]
                #            ^^^^^^^^^^^^^^^^^^^^^ violates: Pod/live-shop refers to Service redis
                """));
    }

    @Test
    void a_kind_beside_the_name_says_what_it_is() {
        verify(new ReferenceNotRewritten(), PREFIX, file("prod/all.yaml", """
                apiVersion: cert-manager.io/v1
                kind: Issuer
                metadata: {name: ca}
                ---
                apiVersion: cert-manager.io/v1
                kind: Certificate
                metadata: {name: shop}
                spec:
                  secretName: shop-tls
                  issuerRef:
                    kind: Issuer
                    name: ca
                #         ^^ violates: Certificate/live-shop refers to Issuer ca, whose name is live-ca now
                ---
                apiVersion: cert-manager.io/v1
                kind: Certificate
                metadata: {name: mail}
                spec:
                  issuerRef: {kind: ClusterIssuer, name: ca}
                """));
    }

    @Test
    void a_rollout_follows_in_no_field() {
        verify(new ReferenceNotRewritten(), PREFIX, file("prod/all.yaml", SERVICE + """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: conf}
                ---
                apiVersion: argoproj.io/v1alpha1
                kind: Rollout
                metadata: {name: shop}
                spec:
                  strategy:
                    canary:
                      stableService: redis
                #                    ^^^^^ violates: Rollout/live-shop refers to Service redis
                  template:
                    spec:
                      volumes:
                        - name: conf
                          configMap: {name: conf}
                #                           ^^^^ violates: Rollout/live-shop refers to ConfigMap conf
                """));
    }

    @Test
    void a_service_monitor_names_a_secret_that_is_elsewhere_now() {
        verify(new ReferenceNotRewritten(), PREFIX, file("prod/all.yaml", """
                apiVersion: v1
                kind: Secret
                metadata: {name: scrape}
                ---
                apiVersion: monitoring.coreos.com/v1
                kind: ServiceMonitor
                metadata: {name: shop}
                spec:
                  endpoints:
                    - bearerTokenSecret: {name: scrape, key: token}
                #                               ^^^^^^ violates: ServiceMonitor/live-shop refers to Secret scrape
                """));
    }

    @Test
    void an_external_secret_makes_a_secret_of_its_new_name() {
        verify(new ReferenceNotRewritten(), PREFIX, file("prod/all.yaml", """
                apiVersion: external-secrets.io/v1
                kind: ExternalSecret
                metadata: {name: keys}
                spec: {secretStoreRef: {name: vault}}
                ---
                apiVersion: external-secrets.io/v1
                kind: ExternalSecret
                metadata: {name: mail}
                spec: {target: {name: mail}}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers:
                    - name: shop
                      envFrom:
                        - secretRef: {name: keys}
                #                           ^^^^ violates: Pod/live-shop refers to Secret keys, whose name is live-keys now
                        - secretRef: {name: mail}
                """));
    }

    @Test
    void a_replication_controller_and_an_annotation_do_not_follow() {
        verify(new ReferenceNotRewritten(), PREFIX, file("prod/all.yaml", """
                apiVersion: v1
                kind: Secret
                metadata: {name: keys}
                ---
                apiVersion: v1
                kind: ReplicationController
                metadata:
                  name: shop
                  annotations:
                    acme.io/secret: other,shop/keys
                #                   ^^^^^^^^^^^^^^^ violates: refers to Secret keys
                spec:
                  template:
                    spec:
                      containers:
                        - name: shop
                          envFrom: [{secretRef: {name: keys}}]
                #                                      ^^^^ violates: ReplicationController/live-shop refers to Secret keys
                """));
    }

    @Test
    void a_name_that_is_still_there_is_fine() {
        verify(
                new ReferenceNotRewritten(),
                file("shared/kustomization.yaml", "resources: [redis.yaml]\n"),
                file("shared/redis.yaml", SERVICE),
                file("prod/all.yaml", SERVICE),
                file("prod/kustomization.yaml", "resources: [all.yaml]\nnamePrefix: live-\n"),
                file("both/pod.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec: {containers: [{name: shop, args: [--cache=redis://redis]}]}
                        """),
                file("both/kustomization.yaml", "resources: [../prod, ../shared, pod.yaml]\n"));
    }
}
