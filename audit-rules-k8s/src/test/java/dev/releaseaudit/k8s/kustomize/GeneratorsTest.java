package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratorsTest {

    @Test
    void a_config_map_is_made_of_env_files_literals_and_files() {
        assertThat(Overlay.of("""
                configMapGenerator:
                - name: shop
                  envs: [shop.env]
                  literals: [mode=fast, "quoted=\\"a b\\"", equals=a=b]
                  files: [shop.conf, other=shop.conf]
                generatorOptions: {disableNameSuffixHash: true}
                """)
                        .with("shop.env", "\uFEFF# for the shop\n\nPORT=80\n  TEXT=\"kept\" \n")
                        .with("shop.conf", "x: 1\n")
                        .origins())
                .isEqualTo("""
                        apiVersion: v1 # kustomization.yaml:2
                        data: # kustomization.yaml:2
                          PORT: "80" # shop.env:3
                          TEXT: '"kept" ' # shop.env:4
                          equals: a=b # kustomization.yaml:4
                          mode: fast # kustomization.yaml:4
                          other: |
                            x: 1
                          quoted: a b # kustomization.yaml:4
                          shop.conf: |
                            x: 1
                        kind: ConfigMap # kustomization.yaml:2
                        metadata: # kustomization.yaml:2
                          name: shop # kustomization.yaml:2
                        """.replace("other: |", "other: | # shop.conf:1")
                        .replace("shop.conf: |", "shop.conf: | # shop.conf:1"));
    }

    @Test
    void a_secret_holds_its_values_in_base_64() {
        assertThat(Overlay.of("secretGenerator: [{name: key, literals: [k=v], type: example.com/key}]\n")
                        .built())
                .isEqualTo("""
                        apiVersion: v1
                        data:
                          k: dg==
                        kind: Secret
                        metadata:
                          name: key-dkck964cgt
                        type: example.com/key
                        """);
    }

    @Test
    void references_follow_the_hash_and_prefix() {
        assertThat(Overlay.of("""
                resources: [pod.yaml]
                namePrefix: new-
                configMapGenerator: [{name: shop, literals: [a=b]}]
                """).with("pod.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: pod}
                spec:
                  containers: [{name: c, envFrom: [{configMapRef: {name: shop}}, {configMapRef: {name: other}}]}]
                """).built())
                .contains("name: new-shop-4h2mbtbbt6\n    - configMapRef:\n        name: other");
    }

    @Test
    void a_generator_merges_into_what_is_there_or_replaces_it() {
        Overlay overlay = Overlay.of("""
                resources: [base]
                configMapGenerator:
                - {name: merged, behavior: merge, literals: [b=new, c=new]}
                - {name: replaced, behavior: replace, literals: [c=new]}
                """).with("base/kustomization.yaml", """
                configMapGenerator:
                - {name: merged, literals: [a=old, b=old]}
                - {name: replaced, literals: [a=old]}
                generatorOptions: {disableNameSuffixHash: true}
                """);

        assertThat(overlay.built()).isEqualTo("""
                apiVersion: v1
                data:
                  a: old
                  b: new
                  c: new
                kind: ConfigMap
                metadata:
                  name: merged
                ---
                apiVersion: v1
                data:
                  c: new
                kind: ConfigMap
                metadata:
                  name: replaced
                """);
        assertThat(overlay.render().resources().get(0).root().at("data.b").history())
                .extracting(Object::toString)
                .containsExactly("base/kustomization.yaml:2:38");
    }

    @Test
    void a_name_that_is_taken_or_missing_is_refused() {
        assertThat(Overlay.of("""
                configMapGenerator:
                - {name: a, literals: [k=v]}
                - {name: a, literals: [k=v]}
                - {name: b, behavior: merge, literals: [k=v]}
                """).refused()).isEqualTo("""
                GENERATOR_CONFLICT kustomization.yaml:3:10: ConfigMap/a exists already; behavior must be merge or replace
                GENERATOR_CONFLICT kustomization.yaml:4:23: There is no ConfigMap/b to merge
                """);
    }

    @Test
    void a_key_may_be_given_once() {
        assertThat(Overlay.of("configMapGenerator: [{name: a, literals: [k=v, k=w]}]\n")
                        .refused())
                .isEqualTo("INVALID_GENERATOR kustomization.yaml:1:50: The key k is given twice\n");
    }

    @Test
    void an_annotation_asks_for_the_hash_of_a_config_map_that_is_written_by_hand() {
        String built = Overlay.of("resources: [a.yaml]\n").with("a.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: a
                  annotations: {internal.config.kubernetes.io/needsHashSuffix: enabled}
                data: {a: b}
                ---
                apiVersion: v1
                kind: Pod
                metadata: {name: b}
                spec: {volumes: [{name: a, configMap: {name: a}}]}
                """).built();

        assertThat(built)
                .contains("  name: a-4h2mbtbbt6\n", "      name: a-4h2mbtbbt6\n")
                .doesNotContain("annotations");
    }
}
