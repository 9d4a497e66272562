package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The schema that {@code openapi} gives for patches. The results are those of kustomize 5.8. */
class OpenApiTest {

    private static final String SCHEMA = """
            definitions:
              v1.Shop:
                properties:
                  spec: {$ref: '#/definitions/v1.ShopSpec'}
                x-kubernetes-group-version-kind: [{group: example.com, kind: Shop, version: v1}]
              v1.ShopSpec:
                properties:
                  items: {type: array, x-kubernetes-patch-merge-key: name, x-kubernetes-patch-strategy: merge}
            """;

    private static final String PATCH = """
            patches:
            - patch: |
                apiVersion: example.com/v1
                kind: Shop
                metadata: {name: a}
                spec: {items: [{name: two, x: 1}]}
            """;

    private static final String SHOP = """
            apiVersion: example.com/v1
            kind: Shop
            metadata: {name: a}
            spec: {items: [{name: one}, {name: two}]}
            """;

    private static final String MERGED = "  items:\n  - name: two\n    x: 1\n  - name: one\n";

    private static Overlay shop(String openapi) {
        return Overlay.of("resources: [a.yaml]\nopenapi: {%s}\n".formatted(openapi) + PATCH)
                .with("a.yaml", SHOP)
                .with("schema.yaml", SCHEMA);
    }

    @Test
    void a_list_of_a_custom_resource_is_merged_by_the_key_that_a_schema_names() {
        assertThat(shop("path: schema.yaml").built()).endsWith(MERGED);
    }

    @Test
    void a_list_that_no_schema_knows_is_replaced() {
        assertThat(shop("").built()).endsWith("  items:\n  - name: two\n    x: 1\n");
    }

    @Test
    void a_schema_takes_the_place_of_the_built_in_one() {
        assertThat(Overlay.of("""
                resources: [a.yaml]
                openapi: {path: schema.yaml}
                patches:
                - patch: '{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: two}]}}'
                """)
                        .with("schema.yaml", SCHEMA)
                        .with("a.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: a}
                        spec: {containers: [{name: one}, {name: two}]}
                        """)
                        .built())
                .endsWith("  containers:\n  - name: two\n");
    }

    @Test
    void the_schema_of_a_base_is_for_its_overlays_too() {
        assertThat(Overlay.of("resources: [b]\n" + PATCH)
                        .with("b/kustomization.yaml", "resources: [a.yaml]\nopenapi: {path: schema.yaml}\n")
                        .with("b/schema.yaml", SCHEMA)
                        .with("b/a.yaml", SHOP)
                        .built())
                .endsWith(MERGED);
    }

    @Test
    void a_version_that_is_not_built_in_is_refused() {
        assertThat(shop("version: v1.21.2").refused()).isEmpty();
        assertThat(shop("version: v1.20.4").refused()).startsWith("INVALID_CONFIGURATION kustomization.yaml:2:20:");
    }

    @Test
    void a_schema_that_is_missing_or_has_a_version_beside_it_is_refused() {
        assertThat(shop("path: none.json").refused()).startsWith("MISSING_FILE kustomization.yaml:2:17:");
        assertThat(shop("path: schema.yaml, version: v1.21.2").refused())
                .startsWith("INVALID_CONFIGURATION kustomization.yaml:2:39:");
    }
}
