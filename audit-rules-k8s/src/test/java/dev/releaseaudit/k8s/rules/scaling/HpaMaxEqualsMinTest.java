package dev.releaseaudit.k8s.rules.scaling;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class HpaMaxEqualsMinTest {

    @Test
    void one_pod_is_the_fewest_where_none_is_set() {
        verify(new HpaMaxEqualsMin(), file("a.yaml", """
                        apiVersion: autoscaling/v2
                        kind: HorizontalPodAutoscaler
                        metadata: {name: api}
                        spec:
                          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}
                          maxReplicas: 1
                        #              ^ violates: scales between 1 and 1 pods
                        """));
    }

    @Test
    void developers_may_hold_it_at_one_number() {
        verify(new HpaMaxEqualsMin(), file("dev/a.yaml", """
                        apiVersion: autoscaling/v2
                        kind: HorizontalPodAutoscaler
                        metadata: {name: api}
                        spec:
                          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}
                          minReplicas: 1
                          maxReplicas: 1
                        """));
    }
}
