package dev.releaseaudit.k8s.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {

    private static List<String> check(String text) {
        return check(text, SchemaIndex.newest());
    }

    private static List<String> check(String text, KubernetesVersion version) {
        Node object = YamlFile.read(
                        SourceTree.of(Map.of("a.yaml", text)).file("a.yaml").orElseThrow())
                .documents()
                .get(0)
                .root();
        KindSchema kind = SchemaIndex.published()
                .find(object.get("apiVersion").text(), object.get("kind").text())
                .orElseThrow();
        return SchemaCheck.of(object, kind, version).stream()
                .map(mismatch ->
                        mismatch.location().line() + " " + mismatch.getClass().getSimpleName() + " " + mismatch.path())
                .toList();
    }

    @Test
    void an_object_that_the_server_takes_has_no_mismatch() {
        assertThat(check("""
                        apiVersion: v1
                        kind: Service
                        metadata: {name: api, creationTimestamp: null, labels: {app: api}}
                        spec:
                          type: ClusterIP
                          selector: {app: api}
                          ports: [{port: 80, targetPort: http}, {port: 81, targetPort: 8080, protocol: TCP}]
                        """)).isEmpty();
    }

    @Test
    void a_field_in_the_wrong_place_is_not_known() {
        assertThat(check("""
                        apiVersion: v1
                        kind: Service
                        spec:
                          ports:
                            - port: 80
                              targetport: 8080
                          replicas: 2
                        """))
                .containsExactly("6 UnknownField spec.ports[0].targetport", "7 UnknownField spec.replicas");
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThat(check("""
                        apiVersion: v1
                        kind: Pod
                        metadata:
                          labels: {on: true, port: 8080}
                        spec:
                          hostNetwork: "true"
                          containers:
                            - name: api
                              args: --verbose
                              env: [{name: PORT, value: 8080}]
                              ports: [{containerPort: "80"}]
                              resources: {limits: {cpu: 1, memory: 1Gi}}
                        """))
                .containsExactly(
                        "4 WrongType metadata.labels.on",
                        "4 WrongType metadata.labels.port",
                        "6 WrongType spec.hostNetwork",
                        "9 WrongType spec.containers[0].args",
                        "10 WrongType spec.containers[0].env[0].value",
                        "11 WrongType spec.containers[0].ports[0].containerPort");
    }

    @Test
    void a_required_field_is_missed_where_it_is_absent_or_null() {
        assertThat(check("""
                        apiVersion: v1
                        kind: Pod
                        spec:
                          containers:
                            - image: api
                            - name:
                              image: api
                        """))
                .containsExactly("5 MissingField spec.containers[0].name", "6 MissingField spec.containers[1].name");
    }

    @Test
    void a_text_that_is_none_of_those_allowed_is_refused() {
        assertThat(
                        check(
                                "{apiVersion: v1, kind: Service, spec: {type: Loadbalancer, ports: [{port: 80, protocol: tcp}]}}"))
                .containsExactlyInAnyOrder("1 UnknownValue spec.type", "1 UnknownValue spec.ports[0].protocol");
    }

    @Test
    void what_a_template_fills_in_matches_anything() {
        assertThat(check("""
                        apiVersion: apps/v1
                        kind: Deployment
                        spec:
                          replicas: ${REPLICAS}
                          selector: "{{ selector }}"
                          template: "{{ pod }}"
                        """)).isEmpty();
    }

    @Test
    void a_field_of_a_later_version_is_not_known_yet() {
        String pod = "{apiVersion: v1, kind: Pod, spec: {schedulingGates: [], containers: []}}";

        assertThat(check(pod, new KubernetesVersion(25))).containsExactly("1 UnknownField spec.schedulingGates");
        assertThat(check(pod, new KubernetesVersion(26))).isEmpty();
    }

    @Test
    void a_kind_that_was_removed_is_compared_as_it_was_served_last() {
        assertThat(check("{apiVersion: extensions/v1beta1, kind: Ingress, spec: {rules: [{host: a.b, htpp: {}}]}}"))
                .containsExactly("1 UnknownField spec.rules[0].htpp");
    }

    @Test
    void a_custom_resource_keeps_the_fields_that_its_schema_leaves_open() {
        assertThat(check("""
                        apiVersion: argoproj.io/v1alpha1
                        kind: Application
                        metadata: {name: shop}
                        spec:
                          project: default
                          destination: {}
                          source: {repoURL: a, helm: {valuesObject: {any: [1, 2]}}}
                        """)).isEmpty();
    }
}
