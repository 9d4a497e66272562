package dev.releaseaudit.k8s.rules.images;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ImageTagLatestTest {

    @Test
    void latest_is_violated() {
        verify(new ImageTagLatest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - {name: api, image: "shop/api:latest"}
                        #                            ^^^^^^^^^^^^^^^^^ violates: Deployment/shop:api runs shop/api:latest
                        """));
    }

    @Test
    void no_tag_means_latest() {
        verify(new ImageTagLatest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - {name: api, image: shop/api}
                        #                            ^^^^^^^^ violates: without a tag
                        """));
    }

    @Test
    void the_port_of_a_registry_is_no_tag() {
        verify(new ImageTagLatest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  image: localhost:5000/api
                        #                ^^^^^^^^^^^^^^^^^^ violates: without a tag
                        """));
    }

    @Test
    void a_digest_is_enough() {
        verify(new ImageTagLatest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  image: shop/api@sha256:b31847e2ad4e87c958ad4f155b2dbc7746a59a43018dd742293a6ee698b60ead
                        #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ satisfies: by digest
                        """));
    }

    @Test
    void a_template_is_unknown() {
        verify(new ImageTagLatest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          template:
                            spec:
                              containers:
                                - name: api
                                  image: ${IMAGE}
                        #                ^^^^^^^^ unknown: is a template
                        """));
    }

    @Test
    void init_containers_count() {
        verify(new ImageTagLatest(), file("a.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec:
                          initContainers:
                            - name: migrate
                              image: shop/migrate:latest
                        #            ^^^^^^^^^^^^^^^^^^^ violates: Pod/shop:migrate runs shop/migrate:latest
                          containers:
                            - name: api
                              image: shop/api:1.4
                        """));
    }

    @Test
    void a_cron_job_keeps_its_pod_two_templates_down() {
        verify(new ImageTagLatest(), file("a.yaml", """
                        apiVersion: batch/v1
                        kind: CronJob
                        metadata: {name: backup}
                        spec:
                          jobTemplate:
                            spec:
                              template:
                                spec:
                                  containers:
                                    - name: dump
                                      image: shop/dump
                        #                    ^^^^^^^^^ violates: CronJob/backup:dump
                        """));
    }

    @Test
    void what_is_no_kubernetes_resource_is_left_alone() {
        verify(new ImageTagLatest(), file("compose.yaml", """
                        services:
                          api: {image: "shop/api:latest"}
                        """), file(".github/workflows/ci.yaml", """
                        on: push
                        jobs: {build: {container: {image: "node:latest"}}}
                        """));
    }
}
