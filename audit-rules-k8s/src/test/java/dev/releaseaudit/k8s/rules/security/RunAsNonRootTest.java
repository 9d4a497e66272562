package dev.releaseaudit.k8s.rules.security;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class RunAsNonRootTest {

    @Test
    void a_container_without_the_setting_may_run_as_root() {
        verify(new RunAsNonRoot(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                        #         ^^^^ violates: Deployment/shop:api may run as root
                        """));
    }

    @Test
    void the_setting_of_the_pod_counts() {
        verify(new RunAsNonRoot(), file("a.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          securityContext:
                            runAsNonRoot: true
                        #                 ^^^^ satisfies: Pod/shop:api: securityContext.runAsNonRoot is true
                          containers:
                            - name: api
                        """));
    }

    @Test
    void the_container_overrules_the_pod() {
        verify(new RunAsNonRoot(), file("a.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          securityContext: {runAsNonRoot: true}
                          containers:
                            - name: api
                              securityContext:
                                runAsNonRoot: false
                        #                     ^^^^^ violates: may run as root
                        """));
    }

    @Test
    void a_user_above_zero_is_not_root() {
        verify(new RunAsNonRoot(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  securityContext: {runAsUser: 1000}
                        #                                      ^^^^ satisfies: runs as user 1000
                        """));
    }

    @Test
    void a_quoted_boolean_is_unknown() {
        verify(new RunAsNonRoot(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  securityContext: {runAsNonRoot: "true"}
                        #                                         ^^^^^^ unknown: is not a plain true or false
                        """));
    }
}
