package dev.releaseaudit.k8s.rules.services;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ServiceSelectsTwoWorkloadsTest {

    @Test
    void stable_and_canary_are_versions_of_one() {
        verify(new ServiceSelectsTwoWorkloads(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api, track: stable}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop-next-release}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api, track: canary}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api}
                        spec:
                          selector: {app: api}
                          ports: [{port: 80, targetPort: 80}]
                        """));
    }

    @Test
    void blue_and_green_are_versions_of_one() {
        verify(new ServiceSelectsTwoWorkloads(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api-blue}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: api-green}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api}
                        spec:
                          selector: {app: api}
                          ports: [{port: 80, targetPort: 80}]
                        """));
    }

    @Test
    void a_headless_service_lists_all_members() {
        verify(new ServiceSelectsTwoWorkloads(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: data}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: master}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api}
                        spec:
                          selector: {app: api}
                          clusterIP: None
                          ports: [{port: 80, targetPort: 80}]
                        """));
    }

    @Test
    void pods_of_another_namespace_are_not_reached() {
        verify(new ServiceSelectsTwoWorkloads(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: one, namespace: a}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: two, namespace: b}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api, namespace: a}
                        spec:
                          selector: {app: api}
                          ports: [{port: 80, targetPort: 80}]
                        """));
    }

    @Test
    void numbered_members_are_versions_of_one() {
        verify(new ServiceSelectsTwoWorkloads(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: node1}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: node2}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api}
                        spec: {selector: {app: api}, ports: [{port: 80}]}
                        """));
    }

    @Test
    void a_folder_with_two_services_of_one_name_holds_alternatives() {
        verify(new ServiceSelectsTwoWorkloads(), file("a.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: cluster}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: standalone}
                        spec:
                          selector: {matchLabels: {app: api}}
                          template:
                            metadata: {labels: {app: api}}
                            spec: {containers: [{name: api}]}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api}
                        spec: {selector: {app: api}, ports: [{port: 80}]}
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api}
                        spec: {selector: {app: api}, ports: [{port: 80}]}
                        """));
    }
}
