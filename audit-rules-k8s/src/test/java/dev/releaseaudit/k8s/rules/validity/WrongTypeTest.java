package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class WrongTypeTest {

    @Test
    void a_mapping_is_no_list_and_a_quoted_number_no_number() {
        verify(new WrongType(), file("a.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  terminationGracePeriodSeconds: "30"
                #                                ^^^^ violates: Pod/shop: spec.terminationGracePeriodSeconds is a string, and the API server takes a whole number only
                  containers:
                    - name: api
                      ports: {containerPort: 80}
                #            ^^^^^^^^^^^^^^^^^^^ violates: spec.containers[0].ports is a mapping, and the API server takes a list only
                """));
    }

    @Test
    void what_only_lacks_quotes_is_the_matter_of_another_rule() {
        verify(new WrongType(), file("a.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop, labels: {version: 1.2}}
                spec:
                  containers:
                    - name: api
                      args: [8080]
                      env: [{name: PORT, value: 8080}]
                """));
    }

    @Test
    void a_port_and_a_quantity_are_numbers_or_texts() {
        verify(new WrongType(), file("a.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec:
                  containers:
                    - name: api
                      livenessProbe: {httpGet: {port: http}}
                      readinessProbe: {httpGet: {port: 8080}}
                      resources: {limits: {cpu: 1, memory: 1Gi}}
                """));
    }

    @Test
    void what_a_template_fills_in_is_not_judged() {
        verify(new WrongType(), file("a.yaml", """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: shop}
                spec:
                  replicas: ${REPLICAS}
                  minReadySeconds: "{{ ready }}"
                """));
    }
}
