package dev.releaseaudit.k8s.rules.ingresses;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class IngressHostPathUniqueTest {

    @Test
    void a_canary_shares_its_route() {
        verify(new IngressHostPathUnique(), file("a.yaml", """
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: api}
                        spec:
                          rules:
                            - host: shop.eu
                              http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: api, port: {number: 80}}}}]}
                        ---
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: next, annotations: {nginx.ingress.kubernetes.io/canary: "true"}}
                        spec:
                          rules:
                            - host: shop.eu
                              http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: next, port: {number: 80}}}}]}
                        """));
    }

    @Test
    void the_same_backend_twice_loses_no_request() {
        verify(new IngressHostPathUnique(), file("a.yaml", """
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: api}
                        spec:
                          rules:
                            - host: shop.eu
                              http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: api, port: {number: 80}}}}]}
                        ---
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: again}
                        spec:
                          rules:
                            - host: shop.eu
                              http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: api, port: {number: 80}}}}]}
                        """));
    }

    @Test
    void controllers_of_two_classes_keep_their_routes_apart() {
        verify(new IngressHostPathUnique(), file("a.yaml", """
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: api}
                        spec:
                          rules:
                            - host: shop.eu
                              http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: api, port: {number: 80}}}}]}
                        ---
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: inner, annotations: {kubernetes.io/ingress.class: internal}}
                        spec:
                          rules:
                            - host: shop.eu
                              http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}
                        """));
    }
}
