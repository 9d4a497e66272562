package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class PatchWipesListTest {

    private static final FileFixture PROD = file("prod/kustomization.yaml", """
            resources: [base.yaml]
            patches: [{path: patch.yaml}]
            """);

    private static final FileFixture INGRESS = file("prod/base.yaml", """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: {name: shop}
            spec:
              tls:
                - hosts: [shop.local]
                  secretName: shop-tls
              rules:
                - host: shop.local
                  http:
                    paths:
                      - path: /api
                        backend: {service: {name: api, port: {number: 80}}}
                      - path: /
                        backend: {service: {name: web, port: {number: 80}}}
            """);

    private static final FileFixture DEPLOYMENT = file("prod/base.yaml", """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop}
            spec:
              template:
                spec:
                  containers:
                    - name: api
                      args: [--quiet, --port=80]
                      env:
                        - {name: A, value: "1"}
                        - {name: B, value: "2"}
                      envFrom:
                        - configMapRef: {name: common}
                        - secretRef: {name: keys}
            """);

    @Test
    void routes_are_lost_with_the_rules_that_a_patch_replaces() {
        verify(new PatchWipesList(), PROD, INGRESS, file("prod/patch.yaml", """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: shop}
                spec:
                  rules:
                # ^^^^^^ violates: Ingress/shop: the patch replaces spec.rules as a whole, which drops path /api
                    - host: shop.acme.io
                      http:
                        paths:
                          - path: /
                            backend: {service: {name: web, port: {number: 80}}}
                """));
    }

    @Test
    void a_part_of_an_entry_is_lost_too() {
        verify(new PatchWipesList(), PROD, INGRESS, file("prod/patch.yaml", """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: shop}
                spec:
                  tls:
                # ^^^^ violates: Ingress/shop: the patch replaces spec.tls as a whole, which drops secretName
                    - hosts: [shop.local]
                """));
    }

    @Test
    void a_list_written_anew_with_all_that_it_had_is_fine() {
        verify(new PatchWipesList(), PROD, INGRESS, file("prod/patch.yaml", """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: shop}
                spec:
                  tls:
                    - hosts: [shop.acme.io]
                      secretName: shop-acme-tls
                """));
    }

    @Test
    void sources_of_variables_are_lost_because_that_list_does_not_merge() {
        verify(new PatchWipesList(), PROD, DEPLOYMENT, file("prod/patch.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: shop}
                spec:
                  template:
                    spec:
                      containers:
                        - name: api
                          envFrom:
                #         ^^^^^^^^ violates: Deployment/shop: the patch replaces spec.template.spec.containers.envFrom as a whole, which drops secretRef keys
                            - configMapRef: {name: prod}
                """));
    }

    @Test
    void lists_that_merge_lose_nothing() {
        verify(new PatchWipesList(), PROD, DEPLOYMENT, file("prod/patch.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: shop}
                spec:
                  template:
                    spec:
                      containers:
                        - name: api
                          env:
                            - {name: A, value: "3"}
                """));
    }

    @Test
    void what_a_directive_removes_is_meant_to_go() {
        verify(new PatchWipesList(), PROD, INGRESS, file("prod/patch.yaml", """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: shop}
                spec:
                  tls:
                    - $patch: delete
                """));
    }

    @Test
    void an_empty_list_is_meant_to_be_empty() {
        verify(new PatchWipesList(), PROD, INGRESS, file("prod/patch.yaml", """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: shop}
                spec:
                  tls: []
                """));
    }

    @Test
    void a_directive_may_say_that_the_list_is_to_be_replaced() {
        verify(new PatchWipesList(), PROD, INGRESS, file("prod/patch.yaml", """
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata: {name: shop}
                spec:
                  $patch: replace
                  rules: [{host: shop.acme.io}]
                """));
    }

    @Test
    void a_patch_inside_the_kustomization_is_cited_where_it_stands() {
        verify(new PatchWipesList(), INGRESS, file("prod/kustomization.yaml", """
                resources: [base.yaml]
                patches:
                  - patch: |-
                      apiVersion: networking.k8s.io/v1
                      kind: Ingress
                      metadata: {name: shop}
                      spec:
                        rules:
                #       ^^^^^^ violates: drops path /api
                          - host: shop.acme.io
                            http: {paths: [{path: /, backend: {service: {name: web, port: {number: 80}}}}]}
                """));
    }

    @Test
    void a_patch_of_a_component_wipes_what_is_two_levels_below() {
        verify(
                new PatchWipesList(),
                INGRESS,
                file("prod/kustomization.yaml", "resources: [base.yaml]\n"),
                file("hosts/kustomization.yaml", """
                        kind: Component
                        patches: [{path: patch.yaml}]
                        """),
                file("hosts/patch.yaml", """
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: shop}
                        spec:
                          tls: [{hosts: [shop.acme.io]}]
                        # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: which drops secretName
                        """),
                file("eu/kustomization.yaml", "resources: [../prod]\n"),
                file("eu-west/kustomization.yaml", "resources: [../eu]\ncomponents: [../hosts]\n"));
    }

    @Test
    void what_a_later_patch_brings_back_is_not_lost() {
        verify(new PatchWipesList(), INGRESS, file("prod/kustomization.yaml", """
                        resources: [base.yaml]
                        patches:
                          - path: patch.yaml
                          - target: {kind: Ingress}
                            patch: |-
                              - op: add
                                path: /spec/rules/0/http/paths/-
                                value: {path: /api, backend: {service: {name: api, port: {number: 80}}}}
                        """), file("prod/patch.yaml", """
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: shop}
                        spec:
                          rules:
                            - host: shop.acme.io
                              http: {paths: [{path: /, backend: {service: {name: web, port: {number: 80}}}}]}
                        """));
    }

    @Test
    void options_of_a_command_are_told_apart_by_their_names() {
        verify(new PatchWipesList(), PROD, DEPLOYMENT, file("prod/patch.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: shop}
                spec:
                  template:
                    spec:
                      containers:
                        - name: api
                          args: [--port=8080]
                #         ^^^^^^^^^^^^^^^^^^^ violates: Deployment/shop: the patch replaces spec.template.spec.containers.args as a whole, which drops --quiet
                """));
    }

    @Test
    void peers_of_a_network_policy_are_lost() {
        verify(new PatchWipesList(), PROD, file("prod/base.yaml", """
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: shop}
                spec:
                  ingress:
                    - from: [{podSelector: {}}]
                    - from: [{namespaceSelector: {matchLabels: {name: monitoring}}}]
                      ports: [{port: 9090}]
                """), file("prod/patch.yaml", """
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: shop}
                spec:
                  ingress:
                # ^^^^^^^ violates: NetworkPolicy/shop: the patch replaces spec.ingress as a whole, which drops from podSelector
                    - from: [{namespaceSelector: {matchLabels: {name: monitoring}}}]
                      ports: [{port: 9090}]
                """));
    }

    @Test
    void an_entry_that_stood_for_everything_is_narrowed() {
        verify(new PatchWipesList(), PROD, file("prod/base.yaml", """
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: shop}
                spec: {ingress: [{}]}
                """), file("prod/patch.yaml", """
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: shop}
                spec: {ingress: [{from: [{podSelector: {}}]}]}
                """));
    }

    @Test
    void metrics_of_an_autoscaler_are_lost() {
        verify(new PatchWipesList(), PROD, file("prod/base.yaml", """
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: shop}
                spec:
                  metrics:
                    - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 60}}}
                    - {type: Resource, resource: {name: memory, target: {type: Utilization, averageUtilization: 60}}}
                """), file("prod/patch.yaml", """
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: shop}
                spec:
                  metrics:
                # ^^^^^^^ violates: HorizontalPodAutoscaler/shop: the patch replaces spec.metrics as a whole, which drops resource memory
                    - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}
                """));
    }

    @Test
    void rights_of_a_role_are_lost_down_to_one_verb() {
        verify(new PatchWipesList(), PROD, file("prod/base.yaml", """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: Role
                metadata: {name: shop}
                rules:
                  - {apiGroups: [""], resources: [pods], verbs: [get, list, delete]}
                  - {apiGroups: [""], resources: [secrets], verbs: [get]}
                """), file("prod/patch.yaml", """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: Role
                metadata: {name: shop}
                rules:
                #^^^^^ violates: Role/shop: the patch replaces rules as a whole, which drops delete and secrets
                  - {apiGroups: [""], resources: [pods], verbs: [get, list]}
                """));
    }

    @Test
    void subjects_of_a_binding_are_lost() {
        verify(new PatchWipesList(), PROD, file("prod/base.yaml", """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: RoleBinding
                metadata: {name: shop}
                roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: shop}
                subjects:
                  - {kind: ServiceAccount, name: api, namespace: shop}
                  - {kind: ServiceAccount, name: jobs, namespace: shop}
                """), file("prod/patch.yaml", """
                apiVersion: rbac.authorization.k8s.io/v1
                kind: RoleBinding
                metadata: {name: shop}
                subjects:
                #^^^^^^^^ violates: which drops name jobs
                  - {kind: ServiceAccount, name: api, namespace: shop}
                """));
    }

    @Test
    void containers_of_a_custom_resource_do_not_merge() {
        verify(new PatchWipesList(), PROD, file("prod/base.yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: Rollout
                metadata: {name: shop}
                spec:
                  template:
                    spec:
                      containers:
                        - {name: api, image: "acme/shop:1", ports: [{containerPort: 80}]}
                        - {name: proxy, image: "acme/proxy:1"}
                """), file("prod/patch.yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: Rollout
                metadata: {name: shop}
                spec:
                  template:
                    spec:
                      containers:
                #     ^^^^^^^^^^ violates: Rollout/shop: the patch replaces spec.template.spec.containers as a whole, which drops ports of api and name proxy
                        - {name: api, image: "acme/shop:2"}
                """));
    }

    @Test
    void tolerations_are_a_note() {
        verify(new PatchWipesList(), PROD, file("prod/base.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  tolerations: [{key: gpu, operator: Exists}, {key: spot, operator: Exists}]
                """), file("prod/patch.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  tolerations: [{key: gpu, operator: Exists}]
                # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: which drops key spot
                """));
    }

    @Test
    void a_list_in_another_order_has_all_that_it_had() {
        verify(new PatchWipesList(), PROD, DEPLOYMENT, file("prod/patch.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: shop}
                spec:
                  template:
                    spec:
                      containers:
                        - name: api
                          envFrom:
                            - secretRef: {name: keys}
                            - configMapRef: {name: common}
                            - configMapRef: {name: prod}
                """));
    }

    @Test
    void a_password_among_the_words_of_a_command_is_not_printed() {
        verify(new PatchWipesList(), PROD, file("prod/base.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers: [{name: api, command: [serve, --token=hunter2, swordfish]}]
                """), file("prod/patch.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers: [{name: api, command: [serve]}]
                #                          ^^^^^^^^^^^^^^^^ violates: which drops --token and a word of command
                """));
    }
}
