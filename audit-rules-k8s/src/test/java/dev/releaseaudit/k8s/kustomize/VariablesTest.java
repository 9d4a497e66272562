package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code vars} put where. The results are those of kustomize 5.8. */
class VariablesTest {

    private static Overlay onPod(String kustomization, String container) {
        return Overlay.of("resources: [a.yaml]\n" + kustomization).with("a.yaml", """
                apiVersion: v1
                kind: Service
                metadata: {name: a}
                spec: {ports: [{port: 80}]}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: p}
                spec: {containers: [{name: c, %s}]}
                """.formatted(container));
    }

    private static String host(String field) {
        return "vars: [{name: V, objref: {kind: Service, name: a, apiVersion: v1}, fieldref: {fieldpath: '%s'}}]\n"
                .formatted(field);
    }

    @Test
    void a_variable_is_the_name_in_the_end_unless_it_says_which_field() {
        assertThat(onPod("namePrefix: x-\n" + host(""), "args: [$(V), a-$(V)]").built())
                .contains("- args:\n    - x-a\n    - a-x-a\n");
    }

    @Test
    void a_number_stays_one_where_nothing_stands_beside_it() {
        assertThat(onPod(host("spec.ports[0].port"), "args: [$(V), $(V)x], env: [{name: A, value: $(V)}]")
                        .built())
                .contains("""
                  - args:
                    - 80
                    - 80x
                    env:
                    - name: A
                      value: 80
                """);
    }

    @Test
    void an_image_takes_no_variables() {
        assertThat(onPod(host(""), "image: 'a:$(V)'").built()).contains("image: a:$(V)\n");
    }

    @Test
    void a_field_takes_variables_where_a_configuration_says_so() {
        assertThat(onPod("configurations: [c.yaml]\n" + host(""), "image: 'a:$(V)'")
                        .with("c.yaml", "varReference: [{path: spec/containers/image, kind: Pod}]\n")
                        .built())
                .contains("image: a:a\n");
    }

    @Test
    void a_variable_names_what_is_generated_with_its_hash() {
        assertThat(onPod("""
                configMapGenerator: [{name: c, literals: [a=b]}]
                vars: [{name: V, objref: {kind: ConfigMap, name: c, apiVersion: v1}}]
                """, "args: [$(V)]").built()).contains("- args:\n    - c-4h2mbtbbt6\n");
    }

    @Test
    void a_variable_that_holds_a_list_is_left_as_it_is() {
        assertThat(onPod(host("spec.ports"), "args: [$(V)]").built()).contains("- args:\n    - $(V)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: V, objref: {kind: Service, name: none, apiVersion: v1}}",
                "{name: V, objref: {kind: Pod, name: p, apiVersion: v1}, fieldref: {fieldpath: spec.none}}",
            })
    void a_variable_without_a_value_is_refused(String variable) {
        assertThat(onPod("vars: [%s]\n".formatted(variable), "args: [$(V)]").refused())
                .startsWith("INVALID_VARIABLE kustomization.yaml:2:8:");
    }

    @Test
    void a_name_is_taken_once_also_by_a_base() {
        assertThat(Overlay.of("resources: [b]\n" + host(""))
                        .with("b/kustomization.yaml", "resources: [a.yaml]\n" + host(""))
                        .with("b/a.yaml", "{apiVersion: v1, kind: Service, metadata: {name: a}}")
                        .refused())
                .startsWith("INVALID_VARIABLE kustomization.yaml:2:15:");
    }
}
