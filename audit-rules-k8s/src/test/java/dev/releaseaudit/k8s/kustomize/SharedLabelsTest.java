package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A label that one directive puts into several places of a resource is one value: what changes one, changes all. */
class SharedLabelsTest {

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop}
            spec:
              template: {spec: {}}
            """;

    private static Overlay onCommonLabels(String kustomization) {
        return Overlay.of(kustomization)
                .with("base/kustomization.yaml", "resources: [shop.yaml]\ncommonLabels: {app: shop}\n")
                .with("base/shop.yaml", DEPLOYMENT);
    }

    @Test
    void a_label_of_an_overlay_changes_the_selector_that_the_base_made_of_it() {
        assertThat(onCommonLabels("""
                resources: [base]
                labels: [{pairs: {app: store}}]
                """).built()).isEqualTo("""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  labels:
                    app: store
                  name: shop
                spec:
                  selector:
                    matchLabels:
                      app: store
                  template:
                    metadata:
                      labels:
                        app: store
                    spec: {}
                """);
    }

    @Test
    void a_patch_of_the_template_changes_the_selector_too() {
        assertThat(onCommonLabels("""
                resources: [base]
                patches:
                - patch: |
                    apiVersion: apps/v1
                    kind: Deployment
                    metadata: {name: shop}
                    spec: {template: {metadata: {labels: {app: store}}}}
                """).origins()).isEqualTo("""
                apiVersion: apps/v1 # base/shop.yaml:1
                kind: Deployment # base/shop.yaml:2
                metadata: # base/shop.yaml:3
                  labels: # base/kustomization.yaml:2
                    app: store # kustomization.yaml:7
                  name: shop # base/shop.yaml:3
                spec: # base/shop.yaml:5
                  selector: # base/kustomization.yaml:2
                    matchLabels: # base/kustomization.yaml:2
                      app: store # kustomization.yaml:7
                  template: # base/shop.yaml:5
                    metadata: # base/kustomization.yaml:2
                      labels: # base/kustomization.yaml:2
                        app: store # kustomization.yaml:7
                    spec: {} # base/shop.yaml:5
                """);
    }

    @Test
    void a_json_patch_changes_the_one_place_that_it_names() {
        assertThat(onCommonLabels("""
                resources: [base]
                patches:
                - target: {kind: Deployment}
                  patch: '[{"op": "replace", "path": "/metadata/labels/app", "value": "store"}]'
                """).built())
                .containsOnlyOnce("app: store")
                .contains("matchLabels:\n      app: shop");
    }

    @Test
    void a_label_that_stood_in_a_file_stays_a_value_of_its_own() {
        Overlay overlay = Overlay.of("""
                        resources: [base]
                        labels: [{pairs: {app: store}}]
                        """)
                .with("base/kustomization.yaml", "resources: [shop.yaml]\ncommonLabels: {app: shop}\n")
                .with("base/shop.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: shop, labels: {app: old}}
                        """);

        assertThat(overlay.built()).contains("labels:\n    app: store").contains("selector:\n    app: shop");
    }

    @Test
    void a_new_name_gives_the_annotations_values_of_their_own() {
        Overlay overlay = Overlay.of("""
                        resources: [base]
                        namePrefix: new-
                        patches:
                        - patch: |
                            apiVersion: apps/v1
                            kind: Deployment
                            metadata: {name: shop}
                            spec: {template: {metadata: {annotations: {team: b}}}}
                        """)
                .with("base/kustomization.yaml", """
                        resources: [middle]
                        nameSuffix: -x
                        """)
                .with("base/middle/kustomization.yaml", """
                        resources: [shop.yaml]
                        commonAnnotations: {team: a}
                        """)
                .with("base/middle/shop.yaml", DEPLOYMENT);

        assertThat(overlay.built())
                .contains("metadata:\n  annotations:\n    team: a")
                .contains("        team: b");
    }
}
