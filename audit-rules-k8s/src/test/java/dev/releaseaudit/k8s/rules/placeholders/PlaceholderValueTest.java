package dev.releaseaudit.k8s.rules.placeholders;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class PlaceholderValueTest {

    @Test
    void a_host_reserved_for_examples_in_production_is_violated() {
        verify(new PlaceholderValue(), file("k8s/prod/a.yaml", """
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: shop}
                        spec:
                          rules:
                            - host: shop.example.com
                        #           ^^^^^^^^^^^^^^^^ violates: Ingress/shop: host names a host reserved for examples
                        """));
    }

    @Test
    void a_variable_is_named_by_its_name() {
        verify(new PlaceholderValue(), file("k8s/prod/a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  env:
                                    - name: SESSION_SECRET
                                      value: change-me
                        #                    ^^^^^^^^^ violates: Deployment/shop: SESSION_SECRET is an instruction
                        """));
    }

    @Test
    void development_may_have_them() {
        verify(new PlaceholderValue(), file("k8s/dev/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: shop}
                        data: {URL: "https://shop.example.com"}
                        """));
    }

    @Test
    void names_and_labels_are_not_values() {
        verify(new PlaceholderValue(), file("k8s/prod/a.yaml", """
                        apiVersion: v1
                        kind: ConfigMap
                        metadata: {name: todo, labels: {app: todo}}
                        data: {LEVEL: info}
                        """));
    }
}
