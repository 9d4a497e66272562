package dev.releaseaudit.k8s.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.schema.KindSchema.Origin;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaIndexTest {

    private static final SchemaIndex INDEX = SchemaIndex.published();

    private static final String SHOP = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: shops.acme.com}
            spec:
              group: acme.com
              scope: Cluster
              names: {kind: Shop, plural: shops}
              versions:
                - name: v1
                  schema:
                    openAPIV3Schema:
                      type: object
                      properties:
                        spec:
                          type: object
                          required: [size]
                          properties:
                            size: {type: string, enum: [small, large]}
                            port: {x-kubernetes-int-or-string: true}
                            labels: {type: object, additionalProperties: {type: string}}
                            pod:
                              type: object
                              properties:
                                metadata: {type: object}
                                spec:
                                  type: object
                                  required: [containers]
                                  properties:
                                    containers:
                                      type: array
                                      items: {type: object, properties: {image: {type: string}}}
            """;

    private static Node node(String text) {
        return YamlFile.read(
                        SourceTree.of(Map.of("a.yaml", text)).file("a.yaml").orElseThrow())
                .documents()
                .get(0)
                .root();
    }

    private static KindSchema kind(String apiVersion, String kind) {
        return INDEX.find(apiVersion, kind).orElseThrow();
    }

    @Test
    void a_kind_is_known_with_its_plural_and_where_it_stands() {
        assertThat(kind("apps/v1", "Deployment").plural()).isEqualTo("deployments");
        assertThat(kind("apps/v1", "Deployment").scope()).isEqualTo(Scope.NAMESPACED);
        assertThat(kind("v1", "Namespace").scope()).isEqualTo(Scope.CLUSTER);
        assertThat(kind("v1", "List").scope()).isEqualTo(Scope.NONE);
        assertThat(INDEX.scope("cert-manager.io", "ClusterIssuer")).contains(Scope.CLUSTER);
    }

    @ParameterizedTest
    @CsvSource({
        "spec.replicas, INTEGER",
        "spec.template.spec.containers, LIST",
        "spec.template.spec.containers.ports.containerPort, INTEGER",
        "spec.template.spec.containers.livenessProbe.httpGet.port, INTEGER_OR_STRING",
        "spec.template.spec.containers.resources.limits.memory, QUANTITY",
        "metadata.labels, MAP",
        "metadata.creationTimestamp, TIME"
    })
    void the_type_of_a_field_is_known(String path, ValueType type) {
        assertThat(kind("apps/v1", "Deployment").root().at(path))
                .map(ValueSchema::type)
                .contains(type);
    }

    @Test
    void the_texts_that_a_field_can_hold_are_known() {
        assertThat(kind("v1", "Service").root().at("spec.type").orElseThrow().values())
                .containsExactly("ClusterIP", "NodePort", "LoadBalancer", "ExternalName");
    }

    @Test
    void a_required_field_is_known() {
        ValueSchema path = kind("networking.k8s.io/v1", "Ingress")
                .root()
                .at("spec.rules.http.paths")
                .flatMap(ValueSchema::items)
                .orElseThrow();

        assertThat(path.field("pathType")).map(FieldSchema::required).contains(true);
        assertThat(path.field("path")).map(FieldSchema::required).contains(false);
    }

    @Test
    void a_field_knows_the_versions_that_have_it() {
        FieldSchema gates = kind("v1", "Pod")
                .root()
                .at("spec")
                .flatMap(spec -> spec.field("schedulingGates"))
                .orElseThrow();

        assertThat(gates.versions().contains(new KubernetesVersion(25))).isFalse();
        assertThat(gates.versions().contains(new KubernetesVersion(26))).isTrue();
    }

    @Test
    void a_list_knows_how_a_patch_merges_it() {
        ValueSchema spec = kind("v1", "Service").root().at("spec").orElseThrow();

        assertThat(spec.field("ports").flatMap(FieldSchema::merge)).hasValueSatisfying(merge -> {
            assertThat(merge.key()).isEqualTo("port");
            assertThat(merge.listKeys()).containsExactly("port", "protocol");
        });
        assertThat(spec.field("externalIPs").flatMap(FieldSchema::merge)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "extensions/v1beta1, Ingress, 1.21, networking.k8s.io/v1 Ingress",
        "batch/v1beta1, CronJob, 1.24, batch/v1 CronJob",
        "policy/v1beta1, PodDisruptionBudget, 1.24, policy/v1 PodDisruptionBudget",
        "autoscaling/v2beta2, HorizontalPodAutoscaler, 1.25, autoscaling/v2 HorizontalPodAutoscaler",
        "apiextensions.k8s.io/v1beta1, CustomResourceDefinition, 1.21, apiextensions.k8s.io/v1 CustomResourceDefinition",
        "extensions/v1beta1, Deployment, 1.15, apps/v1 Deployment",
        "flowcontrol.apiserver.k8s.io/v1beta3, FlowSchema, 1.31, flowcontrol.apiserver.k8s.io/v1 FlowSchema"
    })
    void a_removed_version_knows_the_last_one_that_served_it_and_what_replaces_it(
            String apiVersion, String kind, String last, String replacement) {
        KindSchema schema = kind(apiVersion, kind);

        assertThat(schema.served().last()).hasToString(last);
        assertThat(schema.deprecation().warnedOf(schema.served().last())).isTrue();
        assertThat(schema.deprecation().replacement()).contains(replacement);
    }

    @ParameterizedTest
    @CsvSource({
        "v1, Pod, ''",
        "v1, PodTemplate, template",
        "apps/v1, StatefulSet, spec.template",
        "batch/v1, CronJob, spec.jobTemplate.spec.template",
        "argoproj.io/v1alpha1, Rollout, spec.template",
        "serving.knative.dev/v1, Service, spec.template",
        "keda.sh/v1alpha1, ScaledJob, spec.jobTargetRef.template"
    })
    void the_pod_of_a_kind_is_found(String apiVersion, String kind, String path) {
        assertThat(INDEX.podPath(apiVersion, kind)).contains(path);
    }

    @ParameterizedTest
    @CsvSource({"v1, Service", "monitoring.coreos.com/v1, Prometheus", "argoproj.io/v1alpha1, AnalysisTemplate"})
    void a_kind_that_runs_no_pods_has_none(String apiVersion, String kind) {
        assertThat(INDEX.podPath(apiVersion, kind)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "argoproj.io/v1alpha1 Application",
                "argoproj.io/v1alpha1 ApplicationSet",
                "cert-manager.io/v1 Certificate",
                "external-secrets.io/v1 ExternalSecret",
                "bitnami.com/v1alpha1 SealedSecret",
                "monitoring.coreos.com/v1 ServiceMonitor",
                "gateway.networking.k8s.io/v1 HTTPRoute",
                "keda.sh/v1alpha1 ScaledObject",
                "traefik.io/v1alpha1 IngressRoute",
                "networking.istio.io/v1 VirtualService",
                "kustomize.toolkit.fluxcd.io/v1 Kustomization",
                "source.toolkit.fluxcd.io/v1 GitRepository",
                "helm.toolkit.fluxcd.io/v2 HelmRelease",
                "kyverno.io/v1 ClusterPolicy"
            })
    void a_custom_resource_that_many_use_is_known(String key) {
        KindSchema kind = kind(key.split(" ")[0], key.split(" ")[1]);

        assertThat(kind.origin()).isEqualTo(Origin.PUBLISHED);
        assertThat(kind.root().field("spec")).isPresent();
        assertThat(kind.root().at("metadata.labels")).isPresent();
    }

    @Test
    void a_kind_that_nobody_knows_is_not_found() {
        assertThat(INDEX.find("v1", "ServiceMonitor")).isEmpty();
        assertThat(INDEX.find("acme.com/v1", "Shop")).isEmpty();
        assertThat(INDEX.isBuiltIn("apps")).isTrue();
        assertThat(INDEX.isBuiltIn("")).isTrue();
        assertThat(INDEX.isBuiltIn("acme.com")).isFalse();
        assertThat(INDEX.isBuiltIn("argoproj.io")).isFalse();
    }

    @Test
    void a_definition_in_the_tree_makes_its_kind_known() {
        SchemaIndex index = INDEX.with(List.of(node(SHOP)));
        KindSchema shop = index.find("acme.com/v1", "Shop").orElseThrow();

        assertThat(shop.scope()).isEqualTo(Scope.CLUSTER);
        assertThat(shop.origin()).isEqualTo(Origin.DEFINED);
        assertThat(shop.podPath()).contains("spec.pod");
        assertThat(shop.root().at("spec.size").map(ValueSchema::values)).contains(List.of("small", "large"));
        assertThat(shop.root().at("spec.port").map(ValueSchema::type)).contains(ValueType.INTEGER_OR_STRING);
        assertThat(shop.root().at("spec.labels.any").map(ValueSchema::type)).contains(ValueType.STRING);
        assertThat(shop.root().at("metadata.name")).isPresent();
        assertThat(index.kinds("acme.com")).containsExactly("acme.com/v1 Shop");
    }

    @Test
    void every_type_that_a_field_names_is_there() {
        for (String group :
                List.of("", "apps", "apiextensions.k8s.io", "argoproj.io", "monitoring.coreos.com", "keda.sh")) {
            for (String key : INDEX.kinds(group)) {
                KindSchema kind = kind(key.split(" ")[0], key.split(" ")[1]);
                kind.root().fields().values().stream()
                        .map(FieldSchema::value)
                        .filter(value -> value.type() == ValueType.OBJECT)
                        .forEach(value -> assertThat(value.fields()).as(key).isNotEmpty());
            }
        }
    }

    @Test
    void more_names_than_anybody_remembers_are_answered_all_the_same() {
        SchemaIndex index = INDEX.with(List.of());

        for (int i = 0; i < 10_100; i++) {
            assertThat(index.scope("acme.com", "Shop" + i)).isEmpty();
        }
        assertThat(index.scope("", "Namespace")).contains(Scope.CLUSTER);
        assertThat(index.scope("", "Namespace")).contains(Scope.CLUSTER);
    }

    @Test
    void the_index_is_small() throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            for (String part : List.of(
                    "kubernetes",
                    "argo-cd",
                    "argo-rollouts",
                    "external-secrets",
                    "flux",
                    "istio",
                    "kyverno",
                    "prometheus-operator")) {
                try (InputStream in =
                        Objects.requireNonNull(SchemaIndex.class.getResourceAsStream("index/" + part + ".txt"))) {
                    in.transferTo(out);
                }
            }
        }

        assertThat(deflated.size()).isLessThan(150_000);
    }

    @ParameterizedTest
    @CsvSource({"1.30, 1.30", "v1.9, 1.9", "v1.30.4, 1.30", "1.29.1-gke.1, 1.29", "1.28+, 1.28"})
    void a_version_of_kubernetes_is_read(String text, String version) {
        assertThat(KubernetesVersion.parse(text))
                .map(KubernetesVersion::toString)
                .contains(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2.1", "latest", "1.x"})
    void other_texts_are_no_version_of_kubernetes(String text) {
        assertThat(KubernetesVersion.parse(text)).isEqualTo(Optional.empty());
    }
}
