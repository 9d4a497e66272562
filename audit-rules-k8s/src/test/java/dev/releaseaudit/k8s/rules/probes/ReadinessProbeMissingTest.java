package dev.releaseaudit.k8s.rules.probes;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ReadinessProbeMissingTest {

    @Test
    void one_probe_is_enough_since_a_pod_is_ready_when_all_of_it_is() {
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
                                - name: exporter
                                  ports: [{containerPort: 9100}]
                        """));
    }

    @Test
    void the_container_that_does_the_work_is_told_and_not_the_proxy_beside_it() {
        verify(new ReadinessProbeMissing(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: cloud-sql-proxy
                                  ports: [{containerPort: 5432}]
                                - name: api
                        #         ^^^ violates: Deployment/shop:api has no readiness probe
                                  ports: [{containerPort: 8080}]
                        """));
    }

    @Test
    void a_worker_that_nobody_calls_needs_none() {
        verify(new ReadinessProbeMissing(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: worker}
                        spec: {template: {spec: {containers: [{name: worker}]}}}
                        """));
    }

    @Test
    void a_pod_that_a_service_selects_serves_without_a_declared_port() {
        verify(new ReadinessProbeMissing(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            metadata: {labels: {app: shop}}
                            spec:
                              containers:
                                - name: api
                        #         ^^^^^^^^^ violates: has no readiness probe
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: shop}
                        spec: {selector: {app: shop}, ports: [{port: 80}]}
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
                        #                         ^^^^^^^^^^^^^^^^^^^^^^^ satisfies: Deployment/shop has a readiness probe
                              initContainers:
                                - name: migrate
                        """));
    }
}
