package dev.releaseaudit.k8s.rules.disruption;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class RwoVolumeSharedTest {

    @Test
    void two_workloads_share_it() {
        verify(new RwoVolumeShared(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}], volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: web}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}], volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]}
                        ---
                        apiVersion: v1
                        kind: PersistentVolumeClaim
                        metadata: {name: data}
                        spec:
                          accessModes: [ReadWriteOnce]
                        #              ^^^^^^^^^^^^^^^ violates: is for one node and is mounted by Deployment/api and Deployment/web
                        """));
    }

    @Test
    void many_nodes_may_mount_it() {
        verify(new RwoVolumeShared(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          replicas: 3
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}], volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]}
                        ---
                        apiVersion: v1
                        kind: PersistentVolumeClaim
                        metadata: {name: data}
                        spec:
                          accessModes: [ReadWriteMany]
                        """));
    }

    @Test
    void pods_on_a_chosen_node_share_it() {
        verify(new RwoVolumeShared(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api}
                        spec:
                          replicas: 3
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}], volumes: [{name: data, persistentVolumeClaim: {claimName: data}}], nodeSelector: {disk: a}}
                        ---
                        apiVersion: v1
                        kind: PersistentVolumeClaim
                        metadata: {name: data}
                        spec:
                          accessModes: [ReadWriteOnce]
                        """));
    }
}
