package dev.releaseaudit.k8s.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.Manifest;
import dev.releaseaudit.k8s.Workload;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResourceGraphTest {

    private static List<String> references(String text) {
        return Manifests.graph(text).references().stream()
                .map(reference -> reference.field() + " > " + reference.label()
                        + (reference.namespace().isEmpty() ? "" : " in " + reference.namespace())
                        + reference.keys().stream().map(Node::text).collect(Collectors.joining(",", "[", "]"))
                        + (reference.optional() ? "?" : ""))
                .toList();
    }

    private static List<String> names(List<Workload> workloads) {
        return workloads.stream().map(Workload::label).toList();
    }

    @Test
    void a_pod_names_configuration_in_all_forms() {
        assertThat(references("""
                        apiVersion: batch/v1
                        kind: CronJob
                        metadata: {name: report, namespace: shop}
                        spec:
                          jobTemplate:
                            spec:
                              template:
                                spec:
                                  serviceAccountName: reporter
                                  imagePullSecrets: [{name: registry}]
                                  priorityClassName: low
                                  initContainers:
                                    - name: wait
                                      envFrom: [{secretRef: {name: db, optional: true}}]
                                  containers:
                                    - name: report
                                      env:
                                        - {name: A, valueFrom: {secretKeyRef: {name: db, key: password}}}
                                        - {name: B, valueFrom: {configMapKeyRef: {name: shop, key: b, optional: true}}}
                                      envFrom: [{configMapRef: {name: shop}}]
                                  volumes:
                                    - {name: a, configMap: {name: files, items: [{key: x, path: x}, {key: y, path: y}]}}
                                    - {name: b, secret: {secretName: tls}}
                                    - {name: c, persistentVolumeClaim: {claimName: data}}
                                    - name: d
                                      projected:
                                        sources:
                                          - {secret: {name: token, items: [{key: t, path: t}]}}
                                          - {configMap: {name: ca}}
                        """))
                .containsExactly(
                        "serviceAccountName > ServiceAccount/reporter in shop[]",
                        "imagePullSecrets.name > Secret/registry in shop[]",
                        "priorityClassName > PriorityClass/low[]",
                        "initContainers.envFrom.secretRef.name > Secret/db in shop[]?",
                        "containers.env.valueFrom.secretKeyRef.name > Secret/db in shop[password]",
                        "containers.env.valueFrom.configMapKeyRef.name > ConfigMap/shop in shop[b]?",
                        "containers.envFrom.configMapRef.name > ConfigMap/shop in shop[]",
                        "volumes.configMap.name > ConfigMap/files in shop[x,y]",
                        "volumes.secret.secretName > Secret/tls in shop[]",
                        "volumes.persistentVolumeClaim.claimName > PersistentVolumeClaim/data in shop[]",
                        "volumes.projected.sources.secret.name > Secret/token in shop[t]",
                        "volumes.projected.sources.configMap.name > ConfigMap/ca in shop[]");
    }

    @Test
    void the_kind_may_stand_beside_the_name() {
        assertThat(references("""
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: RoleBinding
                        metadata: {name: a, namespace: shop}
                        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                        subjects:
                          - {kind: ServiceAccount, name: api, namespace: other}
                          - {kind: Group, apiGroup: rbac.authorization.k8s.io, name: developers}
                        ---
                        apiVersion: autoscaling/v2
                        kind: HorizontalPodAutoscaler
                        metadata: {name: a, namespace: shop}
                        spec: {scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: db}}
                        ---
                        apiVersion: cert-manager.io/v1
                        kind: Certificate
                        metadata: {name: a, namespace: shop}
                        spec: {secretName: tls, issuerRef: {kind: ClusterIssuer, name: letsencrypt}}
                        """))
                .containsExactly(
                        "roleRef.name > ClusterRole/view[]",
                        "subjects.name > ServiceAccount/api in other[]",
                        "spec.scaleTargetRef.name > StatefulSet/db in shop[]",
                        "spec.issuerRef.name > ClusterIssuer/letsencrypt[]");
    }

    @Test
    void what_kustomize_brings_up_to_date_is_a_reference() {
        assertThat(references("""
                        apiVersion: networking.k8s.io/v1
                        kind: Ingress
                        metadata: {name: shop, namespace: shop}
                        spec:
                          ingressClassName: nginx
                          tls: [{secretName: tls}]
                          rules: [{http: {paths: [{backend: {service: {name: api}}}]}}]
                        ---
                        apiVersion: apps/v1
                        kind: StatefulSet
                        metadata: {name: db, namespace: shop}
                        spec: {serviceName: db, volumeClaimTemplates: [{spec: {storageClassName: fast}}]}
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: Role
                        metadata: {name: reader, namespace: shop}
                        rules: [{resources: [configmaps], resourceNames: [shop]}]
                        """))
                .containsExactlyInAnyOrder(
                        "spec.ingressClassName > IngressClass/nginx[]",
                        "spec.tls.secretName > Secret/tls in shop[]",
                        "spec.rules.http.paths.backend.service.name > Service/api in shop[]",
                        "spec.serviceName > Service/db in shop[]",
                        "spec.volumeClaimTemplates.spec.storageClassName > StorageClass/fast[]");
    }

    @Test
    void names_may_hold_a_namespace() {
        assertThat(references("""
                        apiVersion: networking.istio.io/v1
                        kind: VirtualService
                        metadata: {name: a, namespace: shop}
                        spec:
                          gateways: [mesh, istio-system/public]
                          http:
                            - route:
                                - {destination: {host: api}}
                                - {destination: {host: db.data.svc.cluster.local}}
                                - {destination: {host: www.example.com}}
                        """))
                .containsExactly(
                        "spec.gateways > Gateway/public in istio-system[]",
                        "spec.http.route.destination.host > Service/api in shop[]",
                        "spec.http.route.destination.host > Service/db in data[]");
    }

    @Test
    void a_name_in_another_namespace_is_another_object() {
        ResourceGraph graph = Manifests.graph("""
                {apiVersion: v1, kind: Secret, metadata: {name: db, namespace: a}}
                ---
                {apiVersion: v1, kind: Secret, metadata: {name: db, namespace: b}}
                ---
                {apiVersion: v1, kind: ServiceAccount, metadata: {name: x, namespace: b}, imagePullSecrets: [{name: db}]}
                ---
                {apiVersion: v1, kind: ServiceAccount, metadata: {name: x, namespace: c}, imagePullSecrets: [{name: db}]}
                """);
        List<Manifest> secrets = graph.all("", "Secret");

        assertThat(graph.to(secrets.get(0))).isEmpty();
        assertThat(graph.to(secrets.get(1))).hasSize(1);
    }

    @Test
    void a_namespace_that_is_not_written_may_be_any() {
        ResourceGraph graph = Manifests.graph("""
                {apiVersion: v1, kind: Secret, metadata: {name: db}}
                ---
                {apiVersion: v1, kind: Secret, metadata: {name: mail, namespace: b}}
                """);

        assertThat(graph.find("", "Secret", "a", "db")).isPresent();
        assertThat(graph.find("", "Secret", "", "mail")).isPresent();
        assertThat(graph.find("", "Secret", "a", "mail")).isEmpty();
    }

    @Test
    void what_stands_in_no_namespace_is_found_from_each() {
        ResourceGraph graph = Manifests.graph("""
                apiVersion: rbac.authorization.k8s.io/v1
                kind: ClusterRole
                metadata: {name: view, namespace: odd}
                """);

        assertThat(graph.find("rbac.authorization.k8s.io", "ClusterRole", "shop", "view"))
                .isPresent();
    }

    @Test
    void a_group_that_moved_is_the_same_group() {
        ResourceGraph graph = Manifests.graph("""
                {apiVersion: extensions/v1beta1, kind: Deployment, metadata: {name: api}}
                """);

        assertThat(graph.find("apps", "Deployment", "", "api")).isPresent();
    }

    @Test
    void services_policies_and_budgets_select_pods() {
        ResourceGraph graph = Manifests.graph("""
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: db, namespace: shop}
                spec:
                  selector: {matchLabels: {app: db}}
                  template: {metadata: {labels: {app: db, tier: data}}}
                ---
                {apiVersion: v1, kind: Service, metadata: {name: db, namespace: shop}, spec: {selector: {tier: data}}}
                ---
                {apiVersion: v1, kind: Service, metadata: {name: other, namespace: else}, spec: {selector: {tier: data}}}
                ---
                {apiVersion: v1, kind: Service, metadata: {name: manual, namespace: shop}, spec: {}}
                ---
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata: {name: deny, namespace: shop}
                spec: {podSelector: {}}
                ---
                {apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: none, namespace: shop}, spec: {}}
                """);

        assertThat(graph.selecting(graph.workloads().get(0)))
                .extracting(selection -> selection.from().label())
                .containsExactly("StatefulSet/db", "Service/db", "NetworkPolicy/deny");
    }

    @Test
    void labels_that_a_controller_adds_may_have_any_value() {
        ResourceGraph graph = Manifests.graph("""
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: db}
                spec: {template: {metadata: {labels: {app: db}}}}
                ---
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: api}
                spec: {template: {metadata: {labels: {app: db}}}}
                ---
                apiVersion: v1
                kind: Service
                metadata: {name: first}
                spec: {selector: {app: db, statefulset.kubernetes.io/pod-name: db-0}}
                """);

        assertThat(names(graph.selected(
                        graph.selections(graph.all("", "Service").get(0)).get(0))))
                .containsExactly("StatefulSet/db");
    }

    @Test
    void autoscalers_scale_what_they_name() {
        ResourceGraph graph = Manifests.graph("""
                {apiVersion: apps/v1, kind: Deployment, metadata: {name: api}}
                ---
                {apiVersion: apps/v1, kind: StatefulSet, metadata: {name: api}}
                ---
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: api}
                spec: {minReplicas: 2, maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: api}}
                ---
                apiVersion: keda.sh/v1alpha1
                kind: ScaledObject
                metadata: {name: events}
                spec: {maxReplicaCount: 9, scaleTargetRef: {name: api}}
                ---
                apiVersion: autoscaling.k8s.io/v1
                kind: VerticalPodAutoscaler
                metadata: {name: api}
                spec: {targetRef: {apiVersion: apps/v1, kind: Deployment, name: api}}
                """);

        assertThat(graph.scaling(graph.all("apps", "Deployment").get(0)))
                .extracting(
                        scaling -> scaling.scaler().label(),
                        scaling -> scaling.least().text(),
                        scaling -> scaling.most().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HorizontalPodAutoscaler/api", "2", "5"),
                        org.assertj.core.groups.Tuple.tuple("ScaledObject/events", "", "9"));
        assertThat(graph.scaling(graph.all("apps", "StatefulSet").get(0))).isEmpty();
    }
}
