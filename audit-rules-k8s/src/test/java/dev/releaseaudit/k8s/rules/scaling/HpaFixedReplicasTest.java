package dev.releaseaudit.k8s.rules.scaling;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class HpaFixedReplicasTest {

    @Test
    void a_stateful_set_that_keda_scales_is_judged_too() {
        verify(new HpaFixedReplicas(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: StatefulSet
                        metadata: {name: db}
                        spec:
                          replicas: 2
                        #           ^ violates: StatefulSet/db sets replicas to 2 although ScaledObject/api scales it
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: keda.sh/v1alpha1
                        kind: ScaledObject
                        metadata: {name: api}
                        spec:
                          scaleTargetRef: {name: db, kind: StatefulSet}
                          triggers: [{type: cron}]
                        """));
    }

    @Test
    void an_autoscaler_of_another_kind_scales_something_else() {
        verify(new HpaFixedReplicas(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          replicas: 2
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: autoscaling/v2
                        kind: HorizontalPodAutoscaler
                        metadata: {name: api}
                        spec:
                          scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: api}
                          minReplicas: 2
                          maxReplicas: 8
                        """));
    }

    @Test
    void without_pods_the_autoscaler_is_off() {
        verify(new HpaFixedReplicas(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          replicas: 0
                        #           ^ violates: so that the autoscaler is off and no pod runs
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
                        """));
    }
}
