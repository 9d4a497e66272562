package dev.releaseaudit.k8s.rules.references;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class StatefulsetServiceTest {

    @Test
    void a_service_that_is_not_headless_gives_pods_no_names() {
        verify(new StatefulsetService(), file("db.yaml", """
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: db}
                spec:
                  serviceName: db
                #              ^^ violates: StatefulSet/db names Service/db, which is not headless
                ---
                apiVersion: v1
                kind: Service
                metadata: {name: db}
                spec: {selector: {app: db}, ports: [{port: 5432}]}
                """));
    }
}
