package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Kustomize's own transformers and generators in files of their own. The results are those of kustomize 5.8. */
class BuiltinTransformersTest {

    private static final String PREFIX = """
            apiVersion: builtin
            kind: PrefixTransformer
            metadata: {name: t}
            prefix: x-
            fieldSpecs: [{path: metadata/name}]
            """;

    private static Overlay onShop(String spec, String transformers) {
        return Overlay.of("resources: [a.yaml]\ntransformers: [t.yaml]\n")
                .with(
                        "a.yaml",
                        "{apiVersion: example.com/v1, kind: Shop, metadata: {name: a}, spec: {%s}}\n".formatted(spec))
                .with("t.yaml", transformers);
    }

    @Test
    void a_transformer_changes_the_fields_that_it_names_and_no_others() {
        assertThat(onShop("selector: {}, other: {}", """
                apiVersion: builtin
                kind: LabelTransformer
                metadata: {name: t}
                labels: {a: b}
                fieldSpecs: [{path: metadata/labels, create: true}, {path: spec/selector, kind: Shop}]
                """).built()).isEqualTo("""
                apiVersion: example.com/v1
                kind: Shop
                metadata:
                  labels:
                    a: b
                  name: a
                spec:
                  other: {}
                  selector:
                    a: b
                """);
    }

    @Test
    void there_is_one_for_each_field_of_a_kustomization() {
        assertThat(onShop("image: 'a:1'", PREFIX + """
                ---
                apiVersion: builtin
                kind: AnnotationsTransformer
                metadata: {name: a}
                annotations: {a: b}
                fieldSpecs: [{path: metadata/annotations, create: true}]
                ---
                apiVersion: builtin
                kind: SuffixTransformer
                metadata: {name: s}
                suffix: -y
                fieldSpecs: [{path: metadata/name}]
                ---
                apiVersion: builtin
                kind: ImageTagTransformer
                metadata: {name: i}
                imageTag: {name: a, newTag: "2"}
                fieldSpecs: [{path: spec/image}]
                ---
                apiVersion: builtin
                kind: ReplicaCountTransformer
                metadata: {name: r}
                replica: {name: a, count: 4}
                fieldSpecs: [{path: spec/count, create: true, kind: Shop}]
                ---
                apiVersion: builtin
                kind: NamespaceTransformer
                metadata: {name: n, namespace: prod}
                """).built()).isEqualTo("""
                apiVersion: example.com/v1
                kind: Shop
                metadata:
                  annotations:
                    a: b
                  name: x-a-y
                  namespace: prod
                spec:
                  count: 4
                  image: a:2
                """);
    }

    @Test
    void patches_replacements_and_values_are_transformers_too() {
        assertThat(onShop("", """
                apiVersion: builtin
                kind: PatchStrategicMergeTransformer
                metadata: {name: t}
                patches: "{apiVersion: example.com/v1, kind: Shop, metadata: {name: a}, spec: {merged: c}}"
                ---
                apiVersion: builtin
                kind: PatchJson6902Transformer
                metadata: {name: j}
                target: {group: example.com, version: v1, kind: Shop, name: a}
                jsonOp: '[{"op": "add", "path": "/spec/patched", "value": 1}]'
                ---
                apiVersion: builtin
                kind: ReplacementTransformer
                metadata: {name: r}
                replacements:
                - sourceValue: q
                  targets: [{select: {kind: Shop}, fieldPaths: [spec.replaced], options: {create: true}}]
                ---
                apiVersion: builtin
                kind: ValueAddTransformer
                metadata: {name: v}
                value: w
                targets: [{fieldPath: spec/value}]
                """).built()).endsWith("""
                spec:
                  merged: c
                  patched: 1
                  replaced: q
                  value: w
                """);
    }

    @Test
    void transformers_may_be_a_kustomization_that_patches_them() {
        assertThat(Overlay.of("resources: [a.yaml]\ntransformers: [t]\n")
                        .with("a.yaml", "{apiVersion: v1, kind: Service, metadata: {name: a}}")
                        .with("t/t.yaml", PREFIX)
                        .with("t/kustomization.yaml", """
                                resources: [t.yaml]
                                patches:
                                - target: {kind: PrefixTransformer}
                                  patch: '[{"op": "replace", "path": "/prefix", "value": "z-"}]'
                                """)
                        .built())
                .endsWith("  name: z-a\n");
    }

    @Test
    void generators_may_stand_in_files_of_their_own() {
        assertThat(Overlay.of("generators: [g.yaml]\n").with("g.yaml", """
                        apiVersion: builtin
                        kind: ConfigMapGenerator
                        metadata: {name: c}
                        literals: [a=b]
                        options: {labels: {x: z}}
                        ---
                        apiVersion: builtin
                        kind: SecretGenerator
                        metadata: {name: s}
                        literals: [a=b]
                        type: x/y
                        """).built())
                .isEqualTo("""
                apiVersion: v1
                data:
                  a: b
                kind: ConfigMap
                metadata:
                  labels:
                    x: z
                  name: c-4h2mbtbbt6
                ---
                apiVersion: v1
                data:
                  a: Yg==
                kind: Secret
                metadata:
                  name: s-79g7mt4h4m
                type: x/y
                """);
    }

    @Test
    void a_transformer_that_says_no_fields_is_refused() {
        assertThat(onShop("", PREFIX.replace("fieldSpecs", "# fieldSpecs")).refused())
                .startsWith("INVALID_CONFIGURATION t.yaml:1:1: The transformer needs fieldSpecs");
    }

    @Test
    void a_transformer_that_kustomize_does_not_have_is_not_run() {
        assertThat(onShop("", "{apiVersion: example.com/v1, kind: Encrypter, metadata: {name: t}}")
                        .refused())
                .startsWith("NOT_RENDERED t.yaml:1:1:");
    }

    @Test
    void a_number_without_an_end_is_no_text() {
        assertThat(onShop("", PREFIX.replace("prefix: x-", "prefix: .nan")).refused())
                .startsWith("INVALID_CONFIGURATION t.yaml:4:9:");
    }
}
