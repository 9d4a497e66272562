package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ReplicasMatchesNothingTest {

    @Test
    void an_entry_with_a_slip_names_the_nearest_workload() {
        verify(new ReplicasMatchesNothing(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        replicas:
                          - name: shoop
                        #         ^^^^^ violates: The replicas entry shoop names no workload; did you mean shop?
                            count: 3
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          replicas: 2
                          template: {}
                        """));
    }

    @Test
    void an_entry_that_finds_its_workload_is_fine() {
        verify(new ReplicasMatchesNothing(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        replicas:
                          - name: shop
                            count: 3
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          replicas: 2
                        """));
    }
}
