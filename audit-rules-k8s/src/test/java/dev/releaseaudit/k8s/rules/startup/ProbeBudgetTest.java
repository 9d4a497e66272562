package dev.releaseaudit.k8s.rules.startup;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ProbeBudgetTest {

    @Test
    void a_probe_that_asks_something_else_may_give_up_earlier() {
        verify(new ProbeBudget(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api, livenessProbe: {tcpSocket: {port: 80}}, readinessProbe: {httpGet: {path: /, port: 80}, initialDelaySeconds: 90}}]}
                        """));
    }
}
