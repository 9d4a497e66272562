package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrategicMergeTest {

    private static String merged(String base, String patch) {
        Overlay overlay = Overlay.of("resources: [a.yaml]\npatches: [{path: patch.yaml}]\n")
                .with("a.yaml", base)
                .with("patch.yaml", patch);
        assertThat(overlay.refused()).isEmpty();
        return overlay.built();
    }

    /** Merges the data of two objects of a kind that no schema knows. */
    private static String custom(String base, String patch) {
        String head = "apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\nspec:\n";
        String built = merged(head + base.indent(2), head + patch.indent(2));
        return built.substring(built.indexOf("spec:\n") + "spec:\n".length()).indent(-2);
    }

    private static String ports(String base, String patch) {
        String head = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n";
        String built = merged(head + base.indent(2), head + patch.indent(2));
        return built.substring(built.indexOf("ports:\n") + "ports:\n".length()).indent(-2);
    }

    @Test
    void mappings_are_merged_and_scalars_replaced() {
        assertThat(custom("a: {b: 1, c: 2}\n", "a: {b: 3, d: 4}\n")).isEqualTo("a:\n  b: 3\n  c: 2\n  d: 4\n");
    }

    @Test
    void a_null_removes() {
        assertThat(custom("a: {b: 1, c: 2}\n", "a: {b: null}\n")).isEqualTo("a:\n  c: 2\n");
    }

    @Test
    void a_null_of_the_base_stays() {
        assertThat(custom("a: null\nb: 1\n", "b: 2\n")).isEqualTo("a: null\nb: 2\n");
    }

    @Test
    void a_list_that_no_schema_knows_is_replaced() {
        assertThat(custom("list: [{name: a, x: 1}, {name: b}]\n", "list: [{name: a}]\n"))
                .isEqualTo("list:\n- name: a\n");
    }

    @Test
    void a_directive_deletes_or_replaces_a_mapping() {
        assertThat(custom("a: {b: 1}\nc: {d: 1}\n", "a: {$patch: delete}\nc: {$patch: replace, e: 2}\n"))
                .isEqualTo("c:\n  e: 2\n");
    }

    @Test
    void directives_in_what_is_added_are_heard_and_taken_out() {
        assertThat(custom("x: 1\n", "a: {$patch: merge, b: {$patch: merge, c: 1}, d: {$patch: delete}}\n"))
                .isEqualTo("a:\n  b:\n    c: 1\nx: 1\n");
    }

    @Test
    void a_directive_at_the_root_deletes_the_resource_but_does_not_replace_it() {
        String base = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: v}\n";
        String patch = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {l: w}\n$patch: ";

        assertThat(merged(base, patch + "delete\n")).isEmpty();
        assertThat(merged(base, patch + "replace\n")).isEqualTo(merged(base, "---\n"));
    }

    @Test
    void a_number_in_place_of_a_quoted_text_becomes_a_text() {
        assertThat(custom("a: 'x'\nb: x\n", "a: 5\nb: 5\n")).isEqualTo("a: \"5\"\nb: 5\n");
    }

    @Test
    void quotes_are_forgotten_where_the_older_value_had_none() {
        assertThat(custom("a: 1\n", "a: \"x y\"\n")).isEqualTo("a: x y\n");
    }

    @Test
    void items_with_keys_are_merged_and_those_of_the_patch_come_first() {
        assertThat(ports("- {port: 80, name: http}\n- {port: 443}\n", "- {port: 443, name: https}\n- {port: 1}\n"))
                .isEqualTo("""
                        - name: https
                          port: 443
                        - port: 1
                        - name: http
                          port: 80
                        """);
    }

    @Test
    void an_item_of_the_patch_is_lost_where_only_one_side_names_the_protocol() {
        assertThat(ports("- {port: 80, protocol: TCP}\n", "- {port: 80, name: http}\n"))
                .isEqualTo("- port: 80\n  protocol: TCP\n");
        assertThat(ports("- {port: 80, name: http}\n", "- {port: 80, protocol: TCP}\n"))
                .isEqualTo("- name: http\n  port: 80\n");
    }

    @Test
    void an_item_is_deleted_by_its_keys() {
        assertThat(ports("- {port: 80}\n- {port: 443}\n", "- {port: 80, $patch: delete}\n"))
                .isEqualTo("- port: 443\n");
    }

    @Test
    void an_item_that_is_like_two_others_hears_its_directive_once() {
        assertThat(ports("- {port: 82}\n", "- {port: 81, protocol: TCP, $patch: delete, x: 1}\n- {port: 81}\n"))
                .isEqualTo("- port: 81\n  protocol: TCP\n  x: 1\n- port: 82\n");
    }

    @Test
    void finalizers_are_a_set() {
        String head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  finalizers: ";
        assertThat(merged(head + "[a, b]\n", head + "[c, b]\n")).contains("""
                  finalizers:
                  - c
                  - b
                  - a
                """);
    }

    @Test
    void a_patch_does_not_change_the_namespace_nor_the_name_unless_it_may() {
        Overlay overlay = Overlay.of("""
                resources: [a.yaml]
                patches:
                - target: {kind: ConfigMap}
                  patch: "{apiVersion: v1, kind: ConfigMap, metadata: {name: b, namespace: other}}"
                - target: {kind: Secret}
                  options: {allowNameChange: true}
                  patch: "{apiVersion: v1, kind: Secret, metadata: {name: b, namespace: other}}"
                """).with("a.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: a, namespace: prod}
                ---
                apiVersion: v1
                kind: Secret
                metadata: {name: a, namespace: prod}
                """);

        assertThat(overlay.render().resources())
                .extracting(resource -> resource.id().toString())
                .containsExactly("ConfigMap/a in prod", "Secret/b in prod");
    }

    @Test
    void an_inline_patch_loses_the_line_break_at_its_end() {
        assertThat(Overlay.of("""
                resources: [a.yaml]
                patches:
                - patch: |
                    apiVersion: v1
                    kind: ConfigMap
                    metadata: {name: a}
                    data:
                      text: |
                        one line
                """)
                        .with("a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n")
                        .built())
                .contains("text: one line\n");
    }

    @Test
    void a_value_of_another_shape_is_refused_and_the_rest_is_rendered() {
        Overlay overlay = Overlay.of("resources: [a.yaml]\nnamePrefix: new-\npatches: [{path: patch.yaml}]\n")
                .with("a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: v}\n")
                .with("patch.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: [k]\n");

        assertThat(overlay.refused())
                .isEqualTo("PATCH_FAILS patch.yaml:4:7: The patch puts a list in place of a mapping\n");
        assertThat(overlay.built()).contains("name: new-a").contains("k: v");
    }

    @Test
    void a_patch_for_nothing_is_refused() {
        assertThat(Overlay.of("resources: [a.yaml]\npatches: [{path: patch.yaml}]\n")
                        .with("a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n")
                        .with("patch.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n")
                        .refused())
                .isEqualTo("TARGET_NOT_FOUND patch.yaml:1:1: There is no ConfigMap b (v1) to patch\n");
    }

    @Test
    void a_list_of_a_custom_resource_is_replaced_even_if_the_patch_says_that_it_is_a_deployment() {
        assertThat(Overlay.of("""
                resources: [a.yaml]
                patches:
                - target: {kind: Rollout}
                  patch: |
                    apiVersion: apps/v1
                    kind: Deployment
                    metadata: {name: a}
                    spec: {template: {spec: {containers: [{name: shop, tty: true}]}}}
                """).with("a.yaml", """
                apiVersion: argoproj.io/v1alpha1
                kind: Rollout
                metadata: {name: a}
                spec: {template: {spec: {containers: [{name: shop, image: shop}, {name: proxy}]}}}
                """).built()).endsWith("""
                      containers:
                      - name: shop
                        tty: true
                """);
    }

    @Test
    void what_a_list_says_of_itself_is_not_left_in_it_where_there_was_no_list() {
        assertThat(Overlay.of("""
                resources: [a.yaml]
                patches:
                - patch: |
                    apiVersion: v1
                    kind: Pod
                    metadata: {name: a}
                    spec: {containers: [{$patch: merge}, {name: shop}]}
                """)
                        .with("a.yaml", "{apiVersion: v1, kind: Pod, metadata: {name: a}}")
                        .built())
                .endsWith("""
                spec:
                  containers:
                  - name: shop
                """);
    }
}
