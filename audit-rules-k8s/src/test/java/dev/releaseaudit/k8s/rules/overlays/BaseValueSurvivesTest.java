package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class BaseValueSurvivesTest {

    private static final FileFixture BASE = file("base/kustomization.yaml", "resources: [all.yaml]\n");
    private static final FileFixture PROD = file("prod/kustomization.yaml", "resources: [../base]\n");

    private static final String SERVICE = """
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: shop}
        spec:
          selector: {app: shop}
        """;

    @Test
    void one_replica_behind_a_service_survives() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop}
            spec:
              replicas: 1
            #           ^ violates: Deployment/shop has one replica in the base, and production does not override it
              template:
                metadata: {labels: {app: shop}}
            """ + SERVICE));
    }

    @Test
    void an_autoscaler_owns_the_replicas() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop}
            spec:
              replicas: 1
              template:
                metadata: {labels: {app: shop}}
            ---
            apiVersion: autoscaling/v2
            kind: HorizontalPodAutoscaler
            metadata: {name: shop}
            spec:
              scaleTargetRef: {kind: Deployment, name: shop}
            """ + SERVICE));
    }

    @Test
    void replicas_that_production_sets_are_its_own() {
        verify(
                new BaseValueSurvives(),
                BASE,
                file("prod/kustomization.yaml", """
                    resources: [../base]
                    replicas: [{name: shop, count: 1}]
                    """),
                file("base/all.yaml", """
                    apiVersion: apps/v1
                    kind: Deployment
                    metadata: {name: shop}
                    spec:
                      replicas: 1
                      template:
                        metadata: {labels: {app: shop}}
                    """ + SERVICE));
    }

    @Test
    void settings_for_a_laptop_and_for_a_development_host_survive() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: shop}
            data:
              REDIS_URL: redis://localhost:6379/0
            #            ^^^^^^^^^^^^^^^^^^^^^^^^ violates: ConfigMap/shop: REDIS_URL points to localhost in the base, and production does not override it
              PUBLIC_URL: https://shop.dev.acme.io
            #             ^^^^^^^^^^^^^^^^^^^^^^^^ violates: ConfigMap/shop: PUBLIC_URL names a development host in the base, and production does not override it
              DOCS_URL: https://acme.dev/docs
              DB_HOST: db.shop.svc.cluster.local
            """));
    }

    @Test
    void a_sidecar_is_reached_through_the_machine_itself() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: v1
            kind: Pod
            metadata: {name: shop}
            spec:
              containers:
                - name: shop
                  image: acme/shop:1
                  env:
                    - {name: DB_URL, value: "postgres://localhost:5432/shop"}
                - name: proxy
                  image: acme/proxy:1
                  ports: [{containerPort: 5432}]
            """));
    }

    @Test
    void an_image_with_a_mutable_tag_survives() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: v1
            kind: Pod
            metadata: {name: shop}
            spec:
              containers:
                - name: shop
                  image: acme/shop:latest
            #            ^^^^^^^^^^^^^^^^ violates: Pod/shop:shop runs an image with a mutable tag in the base, and production does not override it
            """));
    }

    @Test
    void a_development_overlay_may_keep_it_all() {
        verify(
                new BaseValueSurvives(),
                BASE,
                file("dev/kustomization.yaml", "resources: [../base]\n"),
                file("base/all.yaml", """
                    apiVersion: v1
                    kind: ConfigMap
                    metadata: {name: shop}
                    data:
                      REDIS_URL: redis://localhost:6379/0
                    """));
    }

    @Test
    void a_proxy_that_declares_no_port_may_listen_on_any() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: conf}
            data: {DB_HOST: 127.0.0.1}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: shop}
            spec:
              initContainers:
                - {name: cloud-sql-proxy, image: "acme/proxy:1", restartPolicy: Always}
              containers:
                - name: shop
                  image: acme/shop:1
                  envFrom: [{configMapRef: {name: conf}}]
            """));
    }

    @Test
    void a_container_that_ends_before_is_no_neighbour() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: v1
            kind: Pod
            metadata: {name: shop}
            spec:
              initContainers: [{name: migrate, image: "acme/shop:1"}]
              containers:
                - name: shop
                  image: acme/shop:1
                  env:
                    - name: DB_URL
                      value: postgres://localhost:5432/shop
            #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: Pod/shop:shop: DB_URL points to localhost
            """));
    }

    @Test
    void an_address_without_a_port_is_that_of_any_neighbour() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: v1
            kind: Pod
            metadata: {name: shop}
            spec:
              containers:
                - name: shop
                  image: acme/shop:1
                  env: [{name: PROXY_URL, value: "http://localhost/"}]
                - name: proxy
                  image: acme/proxy:1
                  ports: [{containerPort: 8443}]
            """));
    }

    @Test
    void an_address_with_a_port_is_that_of_the_neighbour_that_listens_there() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: v1
            kind: Pod
            metadata: {name: shop}
            spec:
              containers:
                - name: shop
                  image: acme/shop:1
                  env:
                    - {name: PROXY_URL, value: "http://localhost:8443/"}
                    - {name: CACHE_URL, value: "redis://localhost:6379"}
            #                                  ^^^^^^^^^^^^^^^^^^^^^^^^ violates: Pod/shop:shop: CACHE_URL
                - name: proxy
                  image: acme/proxy:1
                  ports: [{containerPort: 8443}]
            """));
    }

    @Test
    void an_address_to_listen_on_is_no_host() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: shop}
            data:
              BIND_ADDRESS: 127.0.0.1:9000
              LISTEN: localhost:8080
              NO_PROXY: localhost,127.0.0.1,.svc
            """));
    }

    @Test
    void a_component_is_shared_as_a_base_is_unless_its_path_speaks_of_production() {
        verify(
                new BaseValueSurvives(),
                BASE,
                file("base/all.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shop}\ndata: {A: b}\n"),
                file("parts/mail/kustomization.yaml", """
                    kind: Component
                    configMapGenerator:
                      - name: mail
                        literals: [SMTP_URL=smtp://localhost:25]
                    #                       ^^^^^^^^^^^^^^^^^^^ violates: ConfigMap/mail: SMTP_URL points
                    """),
                file("parts/prod-cache/kustomization.yaml", """
                    kind: Component
                    configMapGenerator:
                      - name: cache
                        literals: [CACHE_URL=redis://localhost:6379]
                    """),
                file(
                        "prod/kustomization.yaml",
                        "resources: [../base]\ncomponents: [../parts/mail, ../parts/prod-cache]\n"));
    }

    @Test
    void the_host_of_an_ingress_survives_two_levels() {
        verify(
                new BaseValueSurvives(),
                BASE,
                file("base/all.yaml", """
                    apiVersion: networking.k8s.io/v1
                    kind: Ingress
                    metadata: {name: shop}
                    spec:
                      rules:
                        - host: shop.staging.acme.io
                    #           ^^^^^^^^^^^^^^^^^^^^ violates: Ingress/shop: host names a development host in the base
                    """),
                file("common/kustomization.yaml", "resources: [../base]\n"),
                file("live/kustomization.yaml", "resources: [../common]\n"));
    }

    @Test
    void a_pod_that_holds_a_volume_is_alone() {
        verify(new BaseValueSurvives(), BASE, PROD, file("base/all.yaml", """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop}
            spec:
              replicas: 1
              template:
                metadata: {labels: {app: shop}}
                spec: {volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]}
            """ + SERVICE));
    }
}
