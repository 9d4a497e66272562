package dev.releaseaudit.k8s.rules.resources;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class MemoryLimitMissingTest {

    @Test
    void requests_are_no_limit() {
        verify(new MemoryLimitMissing(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  resources:
                        #         ^^^^^^^^^ violates: Deployment/shop:api has no memory limit
                                    requests: {memory: 1Gi}
                        """));
    }

    @Test
    void a_cpu_limit_is_no_memory_limit() {
        verify(new MemoryLimitMissing(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  resources:
                                    limits: {cpu: 1}
                        #           ^^^^^^ violates: has no memory limit
                        """));
    }

    @Test
    void the_limit_is_the_proof() {
        verify(new MemoryLimitMissing(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  resources:
                                    limits: {cpu: 1, memory: 1Gi}
                        #                                    ^^^ satisfies: resources.limits.memory is 1Gi
                        """));
    }
}
