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
                # ^^^^^^ violates: The patch replaces spec.rules of Ingress/shop as a whole, which drops path /api
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
                # ^^^^ violates: The patch replaces spec.tls of Ingress/shop as a whole, which drops secretName
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
                #         ^^^^^^^^ violates: The patch replaces spec.template.spec.containers.envFrom of Deployment/shop as a whole, which drops secretRef keys
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
}
