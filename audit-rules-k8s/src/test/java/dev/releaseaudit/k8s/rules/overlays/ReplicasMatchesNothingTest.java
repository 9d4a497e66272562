package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ReplicasMatchesNothingTest {

    @Test
    void an_entry_with_a_slip_names_the_nearest_workload() {
        verify(new ReplicasMatchesNothing(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        #^ diagnostic: Only a part of prod was judged
                        replicas:
                          - name: shoop
                        #         ^^^^^ violates: replicas entry shoop names no workload; did you mean shop?
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
    void an_entry_of_a_base_is_judged_too_and_once() {
        verify(
                new ReplicasMatchesNothing(),
                file("prod/kustomization.yaml", """
                        resources: [../base]
                        #^ diagnostic: Only a part of prod was judged
                        """),
                file("dev/kustomization.yaml", """
                        resources: [../base]
                        #^ diagnostic: Only a part of dev was judged
                        """),
                file("base/kustomization.yaml", """
                        replicas:
                          - name: shop
                        #         ^^^^ violates: replicas entry shop names no workload
                            count: 3
                        """));
    }

    @Test
    void a_kind_without_replicas_is_no_workload_that_was_meant() {
        verify(new ReplicasMatchesNothing(), file("prod/kustomization.yaml", """
                        resources: [agent.yaml]
                        #^ diagnostic: Only a part of prod was judged
                        replicas:
                          - {name: agent, count: 3}
                        #          ^^^^^ violates: replicas entry agent names no workload
                        """), file("prod/agent.yaml", """
                        apiVersion: apps/v1
                        kind: DaemonSet
                        metadata: {name: agent}
                        """));
    }

    @Test
    void the_workload_may_be_in_a_base_that_is_not_there() {
        verify(new ReplicasMatchesNothing(), file("prod/kustomization.yaml", """
                        resources: [https://github.com/acme/base?ref=v1]
                        #^ diagnostic: Files on other machines are not fetched
                        replicas:
                          - {name: shop, count: 3}
                        #          ^^^^ unknown: replicas entry shop names no workload that could be rendered
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
