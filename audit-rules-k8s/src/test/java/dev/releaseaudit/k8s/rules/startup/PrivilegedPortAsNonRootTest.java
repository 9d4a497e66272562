package dev.releaseaudit.k8s.rules.startup;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class PrivilegedPortAsNonRootTest {

    @Test
    void root_may_open_every_port() {
        verify(new PrivilegedPortAsNonRoot(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: web, ports: [{containerPort: 80}]}]}
                        """));
    }

    @Test
    void the_kernel_may_be_told_to_allow_it() {
        verify(new PrivilegedPortAsNonRoot(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: web, ports: [{containerPort: 80}]}], securityContext: {runAsUser: 101, sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: "80"}]}}
                        """));
    }
}
