package dev.releaseaudit.k8s.rules.disruption;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class DatabaseWithoutVolumeTest {

    @Test
    void a_client_runs_a_command_of_its_own() {
        verify(new DatabaseWithoutVolume(), file("prod/a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: psql, image: "postgres:16", command: [sleep, infinity]}]}
                        """));
    }

    @Test
    void an_exporter_is_no_database() {
        verify(new DatabaseWithoutVolume(), file("prod/a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: exporter, image: "quay.io/prometheuscommunity/postgres-exporter:v0.15"}]}
                        """));
    }

    @Test
    void developers_may_lose_their_data() {
        verify(new DatabaseWithoutVolume(), file("dev/a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: db, image: "postgres:16"}]}
                        """));
    }
}
