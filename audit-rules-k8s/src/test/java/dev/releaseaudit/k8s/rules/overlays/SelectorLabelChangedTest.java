package dev.releaseaudit.k8s.rules.overlays;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class SelectorLabelChangedTest {

    @Test
    void a_version_does_not_belong_into_a_selector() {
        verify(new SelectorLabelChanged(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        labels:
                          - includeSelectors: true
                            pairs:
                              version: "1.4"
                        #              ^^^^^ violates: Deployment/shop: the label version in the selector changes with each release, and the cluster refuses to change a selector
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector:
                            matchLabels: {app: shop}
                          template:
                            metadata:
                              labels: {app: shop}
                        """));
    }

    @Test
    void it_may_be_a_label_of_pods() {
        verify(new SelectorLabelChanged(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        labels:
                          - includeTemplates: true
                            pairs:
                              version: "1.4"
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector:
                            matchLabels: {app: shop}
                          template:
                            metadata:
                              labels: {app: shop}
                        """));
    }

    @Test
    void a_label_that_stays_is_fine() {
        verify(new SelectorLabelChanged(), file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        commonLabels: {environment: prod}
                        """), file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector:
                            matchLabels: {app: shop}
                          template:
                            metadata:
                              labels: {app: shop}
                        """));
    }

    @Test
    void a_patch_that_changes_a_selector_is_refused() {
        verify(
                new SelectorLabelChanged(),
                file("prod/kustomization.yaml", """
                        resources: [deploy.yaml]
                        patches:
                          - path: patch.yaml
                        """),
                file("prod/deploy.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector:
                            matchLabels: {app: shop}
                          template:
                            metadata:
                              labels: {app: shop}
                        """),
                file("prod/patch.yaml", """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata: {name: shop}
                        spec:
                          selector:
                            matchLabels:
                              app: store
                        #          ^^^^^ violates: Deployment/shop: the label app in the selector differs from the base, and the cluster refuses to change a selector
                        """));
    }

    private static final FileFixture SHOP = file("base/deploy.yaml", """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop}
            spec:
              selector: {matchLabels: {app: shop}, matchExpressions: [{key: tier, operator: Exists}]}
              template: {metadata: {labels: {app: shop, tier: web}}}
            """);

    private static final FileFixture BASE = file("base/kustomization.yaml", "resources: [deploy.yaml]\n");

    @Test
    void a_name_of_a_release_and_a_variant_stay() {
        verify(new SelectorLabelChanged(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                labels:
                  - {includeSelectors: true, pairs: {release: prometheus, version: v1}}
                """));
    }

    @Test
    void a_commit_does_not_stay() {
        verify(new SelectorLabelChanged(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                commonLabels:
                  acme.io/git-commit: 3f2a91c
                #                     ^^^^^^^ violates: Deployment/shop: the label acme.io/git-commit in the selector changes with each release
                """));
    }

    @Test
    void a_label_that_an_overlay_changes_on_purpose_is_refused_once_it_is_there() {
        verify(new SelectorLabelChanged(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                commonLabels:
                  app: store
                #      ^^^^^ violates: Deployment/shop: the label app in the selector differs from the base
                """));
    }

    @Test
    void an_expression_is_part_of_the_selector() {
        verify(new SelectorLabelChanged(), SHOP, BASE, file("prod/kustomization.yaml", """
                resources: [../base]
                patches:
                  - target: {kind: Deployment}
                #   ^ violates: Deployment/shop: an expression in the selector differs from the base
                    patch: |-
                      - {op: remove, path: /spec/selector/matchExpressions}
                """));
    }

    @Test
    void what_a_shared_layer_changes_is_the_same_in_every_overlay() {
        verify(
                new SelectorLabelChanged(),
                SHOP,
                BASE,
                file("common/kustomization.yaml", "resources: [../base]\ncommonLabels: {app: store}\n"),
                file("prod/kustomization.yaml", "resources: [../common]\n"));
    }

    @Test
    void the_selector_of_a_service_may_change() {
        verify(
                new SelectorLabelChanged(),
                file("prod/service.yaml", """
                        apiVersion: v1
                        kind: Service
                        metadata: {name: shop}
                        spec: {selector: {app: shop}}
                        """),
                file("prod/kustomization.yaml", "resources: [service.yaml]\ncommonLabels: {app: store}\n"));
    }
}
