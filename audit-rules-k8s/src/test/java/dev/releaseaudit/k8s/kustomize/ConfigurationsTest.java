package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code configurations} and {@code crds} tell the transformers. The results are those of kustomize 5.8. */
class ConfigurationsTest {

    private static Overlay onShop(String kustomization, String spec) {
        return Overlay.of("resources: [a.yaml]\n" + kustomization)
                .with(
                        "a.yaml",
                        "{apiVersion: example.com/v1, kind: Shop, metadata: {name: a}, spec: {%s}}\n".formatted(spec));
    }

    @Test
    void names_are_followed_into_the_fields_that_a_configuration_lists() {
        assertThat(onShop(
                                "configurations: [c.yaml]\nconfigMapGenerator: [{name: c, literals: [a=b]}]\n",
                                "config: c, list: [{name: c}, {name: d}], other: c")
                        .with("c.yaml", """
                        nameReference:
                        - kind: ConfigMap
                          fieldSpecs: [{path: spec/config, kind: Shop}, {path: spec/list/name, kind: Shop}]
                        """)
                        .built())
                .contains("""
                spec:
                  config: c-4h2mbtbbt6
                  list:
                  - name: c-4h2mbtbbt6
                  - name: d
                  other: c
                """);
    }

    @Test
    void every_transformer_is_told_of_more_fields() {
        assertThat(onShop("""
                configurations: [c.yaml]
                namePrefix: x-
                commonAnnotations: {q: r}
                commonLabels: {k: l}
                images: [{name: shop, newTag: "2"}]
                replicas: [{name: a, count: 3}]
                namespace: prod
                """, "prefixed: p, image: 'shop:1'")
                        .with("c.yaml", """
                namePrefix: [{path: spec/prefixed, kind: Shop}]
                images: [{path: spec/image, kind: Shop}]
                commonLabels: [{path: spec/labels, kind: Shop, create: true}]
                commonAnnotations: [{path: spec/notes, kind: Shop, create: true}]
                replicas: [{path: spec/count, kind: Shop, create: true}]
                namespace: [{path: spec/where, kind: Shop, create: true}]
                """)
                        .built())
                .endsWith("""
                spec:
                  count: 3
                  image: shop:2
                  labels:
                    k: l
                  notes:
                    q: r
                  prefixed: x-p
                  where: prod
                """);
    }

    @Test
    void the_configuration_of_a_base_is_for_its_overlays_too() {
        assertThat(Overlay.of("resources: [b]\nimages: [{name: shop, newTag: '2'}]\n")
                        .with("b/kustomization.yaml", "resources: [a.yaml]\nconfigurations: [c.yaml]\n")
                        .with("b/c.yaml", "images: [{path: spec/image, kind: Shop}]\n")
                        .with("b/a.yaml", "{apiVersion: v1, kind: Shop, metadata: {name: a}, spec: {image: 'shop:1'}}")
                        .built())
                .endsWith("  image: shop:2\n");
    }

    @Test
    void a_configuration_that_is_missing_unknown_or_at_odds_with_itself_is_refused() {
        Overlay overlay = onShop("configurations: [c.yaml]\n", "a: b");

        assertThat(overlay.refused()).startsWith("MISSING_FILE kustomization.yaml:2:18:");
        assertThat(overlay.with("c.yaml", "nameReferences: []\n").refused())
                .startsWith("INVALID_CONFIGURATION c.yaml:1:1:");
        assertThat(overlay.with("c.yaml", "commonLabels: [{path: a/b, create: true}, {path: a/b, create: false}]\n")
                        .refused())
                .startsWith("INVALID_CONFIGURATION kustomization.yaml:2:18:");
    }

    @Test
    void definitions_say_which_fields_hold_names_labels_and_annotations() {
        assertThat(onShop("""
                crds: [crd.yaml]
                namePrefix: x-
                commonLabels: {l: m}
                commonAnnotations: {q: r}
                configMapGenerator: [{name: c, literals: [a=b]}]
                """, "config: {name: c}, labels: {}, notes: {}, id: i")
                        .with("crd.yaml", """
                github.com/example/v1.Shop:
                  Schema:
                    properties:
                      kind: {type: string}
                      apiVersion: {type: string}
                      metadata: {type: object}
                      spec: {$ref: github.com/example/v1.ShopSpec}
                github.com/example/v1.ShopSpec:
                  Schema:
                    properties:
                      config: {x-kubernetes-object-ref-api-version: v1, x-kubernetes-object-ref-kind: ConfigMap}
                      labels: {x-kubernetes-label-selector: ""}
                      notes: {x-kubernetes-annotation: ""}
                      id: {x-kubernetes-identity: ""}
                """)
                        .built())
                .contains("""
                spec:
                  config:
                    name: x-c-4h2mbtbbt6
                  id: x-i
                  labels:
                    l: m
                  notes:
                    q: r
                """);
    }

    @Test
    void a_custom_resource_definition_is_not_what_crds_take() {
        assertThat(onShop("crds: [crd.yaml]\n", "a: b")
                        .with("crd.yaml", "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n")
                        .refused())
                .startsWith("INVALID_CONFIGURATION crd.yaml:1:13: apiVersion is no definition");
    }
}
