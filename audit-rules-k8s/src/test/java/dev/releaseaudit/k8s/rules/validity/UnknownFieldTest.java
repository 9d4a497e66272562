package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class UnknownFieldTest {

    @Test
    void a_field_in_the_wrong_place_is_not_known() {
        verify(new UnknownField(), file("a.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers:
                    - name: api
                      imagePullSecrets: [{name: registry}]
                #     ^^^^^^^^^^^^^^^^ violates: Pod/shop: the API server does not know spec.containers[0].imagePullSecrets
                """));
    }

    @Test
    void a_field_that_differs_in_case_names_the_right_one() {
        verify(new UnknownField(), file("a.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers:
                    - name: api
                      livenessprobe: {}
                #     ^^^^^^^^^^^^^ violates: the nearest field is livenessProbe
                """));
    }

    @Test
    void a_field_of_a_later_version_is_not_known() {
        verify(new UnknownField("1.27"), file("a.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  hostUsers: false
                  resources: {}
                # ^^^^^^^^^ violates: does not know spec.resources
                  containers: []
                """));
    }

    @Test
    void a_kind_that_the_tree_defines_has_the_fields_of_its_schema() {
        verify(new UnknownField(), file("crd.yaml", """
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
                            spec: {type: object, properties: {size: {type: integer}}}
                """), file("shop.yaml", """
                apiVersion: shop.eu/v1
                kind: Shop
                metadata: {name: north}
                spec:
                  sise: 3
                # ^^^^ violates: Shop/north: the API server does not know spec.sise; the nearest field is size
                """));
    }

    @Test
    void a_kind_that_nobody_knows_is_not_judged() {
        verify(new UnknownField(), file("a.yaml", """
                apiVersion: shop.eu/v1
                kind: Shop
                metadata: {name: north}
                spec: {sise: 3}
                """));
    }

    @Test
    void an_annotation_of_any_name_and_a_templated_field_are_not_judged() {
        verify(new UnknownField(), file("a.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: shop
                  annotations: {any.thing/at-all: x}
                data: {anything: x}
                "${EXTRA}": x
                """));
    }

    @Test
    void a_patch_is_judged_in_what_it_makes() {
        verify(
                new UnknownField(),
                file("prod/kustomization.yaml", """
                resources: [service.yaml]
                patches: [{path: patch.yaml}]
                """),
                file("prod/service.yaml", """
                apiVersion: v1
                kind: Service
                metadata: {name: shop}
                spec: {ports: [{port: 80}]}
                """),
                file("prod/patch.yaml", """
                apiVersion: v1
                kind: Service
                metadata: {name: shop}
                spec:
                  clusterIp: None
                # ^^^^^^^^^ violates: the nearest field is clusterIP
                """));
    }
}
