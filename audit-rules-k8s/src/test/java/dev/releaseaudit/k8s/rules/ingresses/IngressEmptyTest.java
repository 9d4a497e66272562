package dev.releaseaudit.k8s.rules.ingresses;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class IngressEmptyTest {

    @Test
    void a_default_backend_answers_for_a_rule_without_paths() {
        verify(new IngressEmpty(), file("a.yaml", """
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: api}
                        spec:
                          defaultBackend: {service: {name: api, port: {number: 80}}}
                          rules: [{host: shop.eu}]
                        """));
    }

    @Test
    void an_empty_list_of_paths_is_refused() {
        verify(new IngressEmpty(), file("a.yaml", """
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: api}
                        spec:
                          rules:
                            - host: shop.eu
                              http:
                                paths: []
                        #              ^^ violates: Ingress/api has no path for shop.eu, so that the cluster refuses it
                        """));
    }
}
