package dev.releaseaudit.k8s.rules.references;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class SubstitutionMissingTest {

    @Test
    void a_reference_in_a_secret_that_nothing_substitutes_is_what_the_program_gets() {
        verify(new SubstitutionMissing(), file("k8s/s.yaml", """
            apiVersion: v1
            kind: Secret
            metadata: {name: db}
            stringData:
              database-url: "postgresql://postgres:${POSTGRES_PASSWORD}@db/a"
            #               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: has ${POSTGRES_PASSWORD}, which nothing substitutes
            """));
    }

    @Test
    void a_script_that_substitutes_may_be_given_any_manifest() {
        verify(
                new SubstitutionMissing(),
                file("deploy.sh", "envsubst < k8s/s.yaml | kubectl apply -f -\n"),
                file("k8s/s.yaml", """
            apiVersion: v1
            kind: Secret
            metadata: {name: db}
            stringData:
              database-url: "postgresql://postgres:${POSTGRES_PASSWORD}@db/a"
            """));
    }

    @Test
    void kubernetes_expands_a_variable_of_the_same_container_that_stands_before() {
        verify(new SubstitutionMissing(), file("k8s/pod.yaml", """
            apiVersion: v1
            kind: Pod
            metadata: {name: api}
            spec:
              containers:
                - name: api
                  env:
                    - {name: PASSWORD, valueFrom: {secretKeyRef: {name: db, key: password}}}
                    - {name: DATABASE_URL, value: "postgres://shop:$(PASSWORD)@db/shop"}
                    - {name: QUEUE_URL, value: "amqp://shop:$(QUEUE_PASSWORD)@mq"}
            #                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: QUEUE_URL has $(QUEUE_PASSWORD)
            """));
    }
}
