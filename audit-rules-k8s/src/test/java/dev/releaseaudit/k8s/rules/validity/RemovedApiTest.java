package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class RemovedApiTest {

    @Test
    void an_ingress_of_the_first_days_is_no_longer_served() {
        verify(new RemovedApi(), file("a.yaml", """
                apiVersion: extensions/v1beta1
                #           ^^^^^^^^^^^^^^^^^^ violates: Ingress/shop: Kubernetes serves no extensions/v1beta1 Ingress since 1.22; networking.k8s.io/v1 Ingress takes its place
                kind: Ingress
                metadata: {name: shop}
                """));
    }

    @Test
    void an_older_cluster_still_serves_it() {
        verify(new RemovedApi("1.21"), file("a.yaml", """
                apiVersion: extensions/v1beta1
                kind: Ingress
                metadata: {name: shop}
                """));
    }
}
