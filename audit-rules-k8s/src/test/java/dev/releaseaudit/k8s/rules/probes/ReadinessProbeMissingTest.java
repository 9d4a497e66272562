package dev.releaseaudit.k8s.rules.probes;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ReadinessProbeMissingTest {

    @Test
    void each_main_container_is_judged() {
        verify(new ReadinessProbeMissing(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  readinessProbe: {httpGet: {path: /ready, port: 80}}
                                - name: proxy
                        #         ^^^^ violates: Deployment/shop:proxy has no readiness probe
                        """));
    }

    @Test
    void a_job_serves_nobody() {
        verify(new ReadinessProbeMissing(), file("a.yaml", """
                        apiVersion: batch/v1
                        kind: Job
                        metadata: {name: migrate}
                        spec: {template: {spec: {containers: [{name: migrate, image: "shop/api:1"}]}}}
                        """));
    }

    @Test
    void an_init_container_serves_nobody() {
        verify(new ReadinessProbeMissing(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  readinessProbe: {tcpSocket: {port: 80}}
                        #                         ^^^^^^^^^^^^^^^^^^^^^^^ satisfies: readinessProbe is set
                              initContainers:
                                - name: migrate
                        """));
    }
}
