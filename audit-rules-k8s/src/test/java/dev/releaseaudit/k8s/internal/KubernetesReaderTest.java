package dev.releaseaudit.k8s.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceTree;
import dev.releaseaudit.source.Stage;
import dev.releaseaudit.source.Target;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KubernetesReaderTest {

    private static final String CONFIG_MAP = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: shop}
            """;

    private static AuditReport audit(Map<String, String> files) {
        return Auditor.standard().audit(SourceTree.of(files));
    }

    @Test
    void a_kustomization_that_no_other_one_uses_is_a_target() {
        var report = audit(Map.of(
                "k8s/base/kustomization.yaml", "resources: [a.yaml]",
                "k8s/base/a.yaml", CONFIG_MAP,
                "k8s/overlays/prod/kustomization.yaml", "resources: [../../base]",
                "k8s/overlays/dev/kustomization.yaml", "resources: [../../base]"));
        assertThat(report.targets())
                .extracting(Target::path, Target::stage)
                .containsExactly(
                        tuple("k8s/overlays/dev", Stage.DEVELOPMENT), tuple("k8s/overlays/prod", Stage.PRODUCTION));
    }

    @Test
    void a_base_that_only_overlays_use_is_none_and_neither_is_a_component() {
        var report = audit(Map.of(
                "base/kustomization.yaml", "resources: [a.yaml]",
                "base/a.yaml", CONFIG_MAP,
                "mail/kustomization.yaml", "kind: Component\nresources: [b.yaml]",
                "mail/b.yaml", CONFIG_MAP.replace("shop", "mail"),
                "unused/kustomization.yaml", "kind: Component",
                "live/kustomization.yaml", "resources: [../base]\ncomponents: [../mail]",
                "tools/kustomization.yaml", "resources: [../base/a.yaml]"));
        assertThat(report.targets())
                .extracting(Target::path, Target::stage, Target::rendered)
                .containsExactly(tuple("live", Stage.PRODUCTION, true), tuple("tools", Stage.UNKNOWN, true));
    }

    @Test
    void of_kustomizations_that_build_on_each_other_each_with_a_stage_is_a_target() {
        var report = audit(Map.of(
                "k8s/kustomization.yaml", "resources: [a.yaml, overlays/dev, overlays/prod]",
                "k8s/a.yaml", CONFIG_MAP,
                "k8s/overlays/dev/kustomization.yaml", "resources: [../..]",
                "k8s/overlays/prod/kustomization.yaml", "resources: [../..]"));
        assertThat(report.targets())
                .extracting(Target::path, Target::stage)
                .containsExactly(
                        tuple("k8s/overlays/dev", Stage.DEVELOPMENT), tuple("k8s/overlays/prod", Stage.PRODUCTION));
    }

    @Test
    void a_folder_that_an_overlay_builds_without_a_kustomization_is_no_target_of_its_own() {
        var report = audit(Map.of("base/a.yaml", CONFIG_MAP, "prod/kustomization.yaml", "resources: [../base]"));
        assertThat(report.targets()).extracting(Target::path).containsExactly("prod");
    }

    @Test
    void a_custom_resource_runs_pods_where_the_definition_in_the_tree_has_a_template_of_them() {
        String definition = """
                apiVersion: apiextensions.k8s.io/v1
                kind: CustomResourceDefinition
                metadata: {name: shops.acme.com}
                spec:
                  group: acme.com
                  names: {kind: Shop, plural: shops}
                  versions:
                    - name: v1
                      schema:
                        openAPIV3Schema:
                          type: object
                          properties:
                            spec:
                              type: object
                              properties:
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
        String shop = """
                apiVersion: acme.com/v1
                kind: Shop
                metadata: {name: api}
                spec: {pod: {spec: {containers: [{name: api, image: "shop:latest"}]}}}
                """;

        assertThat(audit(Map.of("crds/shop.yaml", definition, "deploy/shop.yaml", shop))
                        .violations())
                .filteredOn(finding -> finding.rule().id().equals("k8s/image-tag-latest"))
                .extracting(finding -> finding.location().path())
                .containsExactly("deploy/shop.yaml");
        assertThat(audit(Map.of("deploy/shop.yaml", shop)).violations()).isEmpty();
    }

    @Test
    void what_flux_deploys_is_a_target_even_if_others_build_on_it() {
        var report = audit(Map.of(
                "apps/shop/kustomization.yaml", "resources: [a.yaml]",
                "apps/shop/a.yaml", CONFIG_MAP,
                "apps/shop-eu/kustomization.yaml", "resources: [../shop]",
                "clusters/production/apps.yaml", """
                        apiVersion: kustomize.toolkit.fluxcd.io/v1
                        kind: Kustomization
                        metadata: {name: shop, namespace: flux-system}
                        spec: {path: ./apps/shop, prune: true}
                        """));
        assertThat(report.targets())
                .extracting(Target::path, Target::stage)
                .containsExactly(
                        tuple("apps/shop", Stage.PRODUCTION),
                        tuple("apps/shop-eu", Stage.UNKNOWN),
                        tuple("clusters/production", Stage.PRODUCTION));
    }

    @Test
    void an_application_of_argo_says_the_stage_of_its_folder() {
        var report = audit(Map.of("deploy/a.yaml", CONFIG_MAP, "argocd/apps.yaml", """
                        apiVersion: argoproj.io/v1alpha1
                        kind: Application
                        metadata: {name: shop-staging}
                        spec: {source: {path: deploy, repoURL: https://github.com/acme/shop.git}}
                        ---
                        apiVersion: argoproj.io/v1alpha1
                        kind: Application
                        metadata: {name: shop}
                        spec:
                          sources: [{path: deploy, repoURL: https://github.com/acme/shop.git}]
                          destination: {namespace: shop-prod}
                        """));
        assertThat(report.targets())
                .extracting(Target::path, Target::stage)
                .contains(tuple("deploy", Stage.PRODUCTION));
    }

    @Test
    void an_object_of_argo_that_is_a_template_or_leads_away_says_nothing() {
        var report = audit(Map.of("deploy/a.yaml", CONFIG_MAP, "argocd/apps.yaml", """
                        apiVersion: argoproj.io/v1alpha1
                        kind: ApplicationSet
                        metadata: {name: shop-prod}
                        spec: {template: {spec: {source: {path: '{{path}}'}}}}
                        ---
                        apiVersion: argoproj.io/v1alpha1
                        kind: Application
                        metadata: {name: shop-prod}
                        spec: {source: {path: ../deploy}}
                        """));
        assertThat(report.targets()).extracting(Target::path, Target::stage).contains(tuple("deploy", Stage.UNKNOWN));
    }

    @Test
    void a_violation_at_one_line_in_two_targets_is_one_finding() {
        var report = audit(Map.of(
                "base/kustomization.yaml", "resources: [a.yaml]",
                "base/a.yaml", """
                        apiVersion: v1
                        kind: Pod
                        metadata: {name: shop}
                        spec: {containers: [{name: api, image: shop/api}]}
                        """,
                "staging/kustomization.yaml", "resources: [../base]",
                "prod/kustomization.yaml", "resources: [../base]"));
        assertThat(report.violations())
                .filteredOn(finding -> finding.rule().id().equals("k8s/image-tag-latest"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().toString()).isEqualTo("base/a.yaml:4:40"))
                .satisfies(finding -> assertThat(finding.targets()).containsExactly("prod", "staging"));
    }

    @Test
    void a_folder_of_manifests_outside_any_kustomization_is_a_target() {
        assertThat(audit(Map.of("deploy/staging/a.yaml", CONFIG_MAP)).targets())
                .extracting(Target::path, Target::stage)
                .containsExactly(tuple("deploy/staging", Stage.STAGING));
    }

    @Test
    void a_folder_that_shows_something_is_named_with_the_reason() {
        var report = audit(
                Map.of("docs/a.yaml", CONFIG_MAP, "deploy/examples/a.yaml", CONFIG_MAP, "test/notes.yaml", "a: 1"));

        assertThat(report.targets()).isEmpty();
        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.kind() == Diagnostic.Kind.SKIPPED)
                .extracting(Diagnostic::toString)
                .allMatch(said -> said.endsWith("so they are not judged; to judge them, audit that folder"))
                .extracting(said -> said.split(":")[0])
                .containsExactly("deploy/examples", "docs");
    }

    @Test
    void it_is_judged_where_somebody_asks_for_it() {
        var report = Auditor.builder()
                .within("deploy/examples")
                .build()
                .audit(SourceTree.of(Map.of("deploy/examples/a.yaml", CONFIG_MAP)));

        assertThat(report.targets()).extracting(Target::path).containsExactly("deploy/examples");
    }

    @Test
    void what_helm_template_wrote_is_judged_although_its_folder_is_named_templates() {
        var report = audit(Map.of("rendered/shop/templates/a.yaml", "# Source: shop/templates/a.yaml\n" + CONFIG_MAP));

        assertThat(report.targets()).extracting(Target::path).containsExactly("rendered/shop/templates");
    }

    @Test
    void a_helm_chart_is_one_note_and_its_templates_are_not_broken_files() {
        var report = audit(Map.of(
                "chart/Chart.yaml", "apiVersion: v2\nname: shop\n",
                "chart/templates/a.yaml", "apiVersion: v1\nkind: {{ .Values.kind }}\n",
                "chart/templates/b.yaml", "{{- if .Values.b }}\napiVersion: v1\nkind: Pod\n{{- end }}\n"));
        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Diagnostic.Kind.NOT_RENDERED))
                .satisfies(d -> assertThat(d.location().path()).isEqualTo("chart/Chart.yaml"));
    }

    @Test
    void a_broken_document_beside_a_resource_is_a_hole_in_the_audit() {
        var report = audit(Map.of("deploy/a.yaml", CONFIG_MAP + "---\nkind: Pod\napiVersion: [\n"));
        assertThat(report.complete()).isFalse();
    }

    @Test
    void a_broken_file_of_no_known_kind_is_a_note() {
        var report = audit(Map.of("a.yaml", "apiVersion kind: ]["));
        assertThat(report.complete()).isTrue();
    }

    @Test
    void a_file_that_is_not_text_is_a_hole_beside_manifests_and_a_note_elsewhere() {
        byte[] bytes = {'a', (byte) 0xff};
        var tree = SourceTree.builder()
                .file("deploy/a.yaml", CONFIG_MAP)
                .file("deploy/b.yaml", bytes)
                .file("data/c.json", bytes)
                .build();
        assertThat(Auditor.standard().audit(tree).diagnostics())
                .extracting(d -> d.location().path(), Diagnostic::impact)
                .containsExactly(
                        tuple("data/c.json", Diagnostic.Impact.NOTE), tuple("deploy/b.yaml", Diagnostic.Impact.HOLE));
    }

    @Test
    void a_resource_that_is_not_text_is_reported_where_it_is_listed() {
        var tree = SourceTree.builder()
                .file("k8s/kustomization.yaml", "resources: [a.yaml]\n")
                .file("k8s/a.yaml", new byte[] {'a', (byte) 0xff})
                .build();
        var report = Auditor.standard().audit(tree);
        assertThat(report.complete()).isFalse();
        assertThat(report.violations())
                .extracting(Finding::location)
                .extracting(Object::toString)
                .containsExactly("k8s/kustomization.yaml:1:13");
    }

    @Test
    void the_items_of_a_list_are_resources() {
        var report = audit(Map.of("deploy/a.yaml", """
                apiVersion: v1
                kind: List
                items:
                  - apiVersion: v1
                    kind: Pod
                    metadata: {name: shop}
                    spec: {containers: [{name: api, image: shop/api}]}
                """));
        assertThat(report.violations()).anyMatch(f -> f.subject().equals("Pod/shop:api"));
    }

    @Test
    void an_annotation_of_the_resource_suppresses_a_rule() {
        var report = audit(Map.of("deploy/a.yaml", """
                apiVersion: v1
                kind: Pod
                metadata:
                  name: shop
                  annotations:
                    releaseaudit.dev/ignore.image-tag-latest: built on the node for a demonstration
                spec: {containers: [{name: api, image: shop/api}]}
                """));
        assertThat(report.suppressed()).extracting(f -> f.rule().id()).containsExactly("k8s/image-tag-latest");
    }
}
