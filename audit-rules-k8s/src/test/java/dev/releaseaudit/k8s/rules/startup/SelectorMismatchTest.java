package dev.releaseaudit.k8s.rules.startup;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class SelectorMismatchTest {

    @Test
    void labels_that_a_controller_adds_are_not_of_the_template() {
        verify(new SelectorMismatch(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {pod-template-hash: x}}
                        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: Deployment/api selects pod-template-hash=x
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        """));
    }

    @Test
    void expressions_are_part_of_the_selector() {
        verify(new SelectorMismatch(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}, matchExpressions: [{key: tier, operator: Exists}]}
                        #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: Deployment/api selects app=api,tier
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        """));
    }

    @Test
    void a_deployment_config_selects_by_a_mapping() {
        verify(new SelectorMismatch(), file("a.yaml", """
                        apiVersion: apps.openshift.io/v1
                        kind: DeploymentConfig
                        metadata: {name: api}
                        spec:
                          selector: {app: web}
                        #           ^^^^^^^^^^ violates: DeploymentConfig/api selects app=web
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        """));
    }
}
