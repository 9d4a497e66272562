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

    @Test
    void of_two_that_select_each_other_the_later_one_is_told() {
        verify(new SelectorOverlap(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: one}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: two}
                        spec:
                          selector: {matchLabels: {app: api}}
                        #           ^^^^^^^^^^^^^^^^^^^^^^^^^ violates: Deployment/two selects app=api, which pods of Deployment/one have too
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        """));
    }

    @Test
    void a_folder_with_two_resources_of_one_name_holds_alternatives() {
        verify(new SelectorOverlap(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: one}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: two}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api}
                        spec: {selector: {app: api}, ports: [{port: 80}]}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api}
                        spec: {selector: {app: api}, ports: [{port: 80}]}
                        """));
    }

    @Test
    void a_single_pod_may_be_there_to_be_adopted() {
        verify(new SelectorOverlap(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: one}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: first, labels: {app: api}}
                        spec: {containers: [{name: api}]}
                        """));
    }
}
