package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class MissingRequiredFieldTest {

    @Test
    void a_container_without_a_name_is_refused() {
        verify(new MissingRequiredField(), file("a.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers:
                    - image: api
                #     ^^^^^^^^^^ violates: Pod/shop: spec.containers[0].name is not set, and the API server insists on it
                """));
    }

    @Test
    void what_the_server_fills_in_or_lets_pass_is_not_missed() {
        verify(new MissingRequiredField(), file("a.yaml", """
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: shop}
                spec:
                  selector: {matchLabels: {app: shop}}
                  template:
                    metadata: {labels: {app: shop}}
                    spec:
                      containers: [{name: api, livenessProbe: {httpGet: {port: 80, httpHeaders: [{name: X-Empty}]}}}]
                ---
                apiVersion: rbac.authorization.k8s.io/v1
                kind: RoleBinding
                metadata: {name: shop}
                roleRef: {kind: Role, name: shop}
                ---
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: shop}
                spec: {policyTypes: [Ingress]}
                """));
    }

    @Test
    void what_a_definition_gives_a_default_is_not_missed() {
        verify(new MissingRequiredField(), file("crd.yaml", """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: shops.shop.eu}
                spec:
                  group: shop.eu
                  scope: Namespaced
                  names: {kind: Shop, plural: shops}
                  versions:
                    - name: v1
                      served: true
                      storage: true
                      schema:
                        openAPIV3Schema:
                          type: object
                          properties:
                            spec:
                              type: object
                              required: [size, region]
                              properties:
                                size: {type: integer, default: 1}
                                region: {type: string}
                """), file("shop.yaml", """
                apiVersion: shop.eu/v1
                kind: Shop
                metadata: {name: north}
                spec:
                  size: 2
                # ^^^^^^^ violates: Shop/north: spec.region is not set
                ---
                apiVersion: shop.eu/v1
                kind: Shop
                metadata: {name: south}
                spec:
                  region: south
                """));
    }

    @Test
    void a_patch_need_not_be_whole() {
        verify(
                new MissingRequiredField(),
                file("prod/kustomization.yaml", """
                resources: [service.yaml]
                patches: [{path: patch.yaml}]
                """),
                file("prod/service.yaml", """
                apiVersion: v1
                kind: Service
                metadata: {name: shop}
                spec: {ports: [{name: http, port: 80}]}
                """),
                file("prod/patch.yaml", """
                apiVersion: v1
                kind: Service
                metadata: {name: shop}
                spec: {type: ClusterIP}
                """));
    }
}
