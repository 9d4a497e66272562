package dev.releaseaudit.k8s.rules.scaling;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class HpaWithoutRequestTest {

    @Test
    void a_limit_is_the_request_too() {
        verify(new HpaWithoutRequest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api, resources: {limits: {memory: 1Gi}}}]}
                        ---
                        apiVersion: autoscaling/v2
                        kind: HorizontalPodAutoscaler
                        metadata: {name: api}
                        spec:
                          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}
                          minReplicas: 2
                          maxReplicas: 8
                          metrics:
                            - type: Resource
                              resource: {name: memory, target: {type: Utilization, averageUtilization: 70}}
                        """));
    }

    @Test
    void an_average_value_needs_no_request() {
        verify(new HpaWithoutRequest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: autoscaling/v2
                        kind: HorizontalPodAutoscaler
                        metadata: {name: api}
                        spec:
                          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}
                          minReplicas: 2
                          maxReplicas: 8
                          metrics:
                            - type: Resource
                              resource: {name: memory, target: {type: AverageValue, averageUtilization: 70}}
                        """));
    }

    @Test
    void a_default_of_the_namespace_is_a_request() {
        verify(new HpaWithoutRequest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: autoscaling/v2
                        kind: HorizontalPodAutoscaler
                        metadata: {name: api}
                        spec:
                          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}
                          minReplicas: 2
                          maxReplicas: 8
                          metrics:
                            - type: Resource
                              resource: {name: memory, target: {type: Utilization, averageUtilization: 70}}
                        ---
                        apiVersion: v1
                        kind: LimitRange
                        metadata: {name: defaults}
                        spec: {limits: [{type: Container, defaultRequest: {memory: 256Mi}}]}
                        """));
    }

    @Test
    void an_autoscaler_without_metrics_measures_the_cpu() {
        verify(new HpaWithoutRequest(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: autoscaling/v1
                        kind: HorizontalPodAutoscaler
                        metadata: {name: api}
                        spec:
                          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}
                          maxReplicas: 3
                          targetCPUUtilizationPercentage: 80
                        #                                 ^^ violates: share of the requested cpu that is used, and Deployment/api:api requests none
                        """));
    }
}
