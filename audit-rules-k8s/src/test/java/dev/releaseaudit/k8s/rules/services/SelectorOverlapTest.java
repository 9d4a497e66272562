package dev.releaseaudit.k8s.rules.services;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class SelectorOverlapTest {

    @Test
    void namespaces_keep_workloads_apart() {
        verify(new SelectorOverlap(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: one, namespace: a}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: two, namespace: b}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        """));
    }

    @Test
    void one_equal_label_is_no_overlap() {
        verify(new SelectorOverlap(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: one}
                        spec:
                          selector: {matchLabels: {app: api, part: a}}
                          template:
                            metadata: {labels: {app: api, part: a}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: two}
                        spec:
                          selector: {matchLabels: {app: api, part: b}}
                          template:
                            metadata: {labels: {app: api, part: b}}
                            spec: {containers: [{name: api}]}
                        """));
    }
}
