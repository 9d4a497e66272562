package dev.releaseaudit.k8s.rules.validity;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class InvalidEnumTest {

    @Test
    void a_word_in_another_case_is_refused() {
        verify(new InvalidEnum(), file("a.yaml", """
                apiVersion: v1
                kind: Service
                metadata: {name: shop}
                spec:
                  ports:
                    - port: 80
                      protocol: tcp
                #               ^^^ violates: Service/shop: spec.ports[0].protocol is tcp, and the API server takes TCP, UDP, SCTP only
                """));
    }

    @Test
    void what_a_template_fills_in_is_not_judged() {
        verify(new InvalidEnum(), file("a.yaml", """
                apiVersion: v1
                kind: Service
                metadata: {name: shop}
                spec:
                  type: ${SERVICE_TYPE}
                  sessionAffinity: "{{ affinity }}"
                """));
    }
}
