package dev.releaseaudit.k8s.rules.disruption;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class PdbBlocksDrainTest {

    @Test
    void half_of_one_pod_is_one_pod() {
        verify(new PdbBlocksDrain(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          replicas: 1
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: policy/v1
                        kind: PodDisruptionBudget
                        metadata: {name: api}
                        spec:
                          minAvailable: 50%
                        #               ^^^ violates: lets no pod of Deployment/api go, which has 1
                          selector: {matchLabels: {app: api}}
                        """));
    }

    @Test
    void a_share_that_may_be_away_lets_one_pod_go() {
        verify(new PdbBlocksDrain(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          replicas: 1
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: policy/v1
                        kind: PodDisruptionBudget
                        metadata: {name: api}
                        spec:
                          maxUnavailable: 10%
                        #                 ^^^ satisfies: lets 1 of 1 pods of Deployment/api go
                          selector: {matchLabels: {app: api}}
                        """));
    }

    @Test
    void the_fewest_pods_are_those_of_the_autoscaler() {
        verify(new PdbBlocksDrain(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: policy/v1
                        kind: PodDisruptionBudget
                        metadata: {name: api}
                        spec:
                          minAvailable: 2
                        #               ^ violates: lets no pod of Deployment/api go, which has 2 at least
                          selector: {matchLabels: {app: api}}
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

    @Test
    void nothing_may_be_away_whatever_it_selects() {
        verify(new PdbBlocksDrain(), file("a.yaml", """
                        apiVersion: policy/v1
                        kind: PodDisruptionBudget
                        metadata: {name: api}
                        spec:
                          maxUnavailable: 0%
                        #                 ^^ violates: lets none of its pods go (maxUnavailable: 0%)
                          selector: {matchLabels: {app: api}}
                        """));
    }

    @Test
    void a_daemon_set_has_as_many_pods_as_there_are_nodes() {
        verify(new PdbBlocksDrain(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: DaemonSet
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: policy/v1
                        kind: PodDisruptionBudget
                        metadata: {name: api}
                        spec:
                          minAvailable: 1
                          selector: {matchLabels: {app: api}}
                        """));
    }

    @Test
    void two_budgets_on_one_pod_stop_every_eviction() {
        verify(new PdbBlocksDrain(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          replicas: 4
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: policy/v1
                        kind: PodDisruptionBudget
                        metadata: {name: a}
                        spec:
                          maxUnavailable: 1
                          selector: {matchLabels: {app: api}}
                        ---
                        apiVersion: policy/v1
                        kind: PodDisruptionBudget
                        metadata: {name: b}
                        spec:
                          maxUnavailable: 1
                          selector: {matchLabels: {app: api}}
                        #           ^^^^^^^^^^^^^^^^^^^^^^^^^ violates: PodDisruptionBudget/b and PodDisruptionBudget/a select the pods of Deployment/api
                        """));
    }

    @Test
    void a_label_that_differs_is_enough_to_select_nothing() {
        verify(new PdbBlocksDrain(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          replicas: 1
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api, tier: web}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: policy/v1
                        kind: PodDisruptionBudget
                        metadata: {name: api}
                        spec:
                          minAvailable: 1
                          selector: {matchLabels: {app: api, tier: db}}
                        """));
    }

    @Test
    void expressions_select_too() {
        verify(new PdbBlocksDrain(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          replicas: 1
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: policy/v1
                        kind: PodDisruptionBudget
                        metadata: {name: api}
                        spec:
                          minAvailable: 1
                        #               ^ violates: lets no pod of Deployment/api go
                          selector: {matchExpressions: [{key: app, operator: In, values: [api, web]}]}
                        """));
    }
}
