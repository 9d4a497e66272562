package dev.releaseaudit.k8s.rules.startup;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ProbePortTest {

    @Test
    void a_number_needs_no_declaration() {
        verify(new ProbePort(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api, ports: [{containerPort: 80}], readinessProbe: {tcpSocket: {port: 8080}}}]}
                        """));
    }

    @Test
    void a_port_of_another_container_does_not_count() {
        verify(new ProbePort(), file("a.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: api}
                        spec:
                          containers:
                            - name: api
                              readinessProbe:
                                tcpSocket:
                                  port: http
                        #               ^^^^ violates: the readinessProbe of Pod/api:api looks at port http, which the container does not have, so that no pod is ever ready
                            - name: web
                              ports: [{name: http, containerPort: 80}]
                        """));
    }
}
