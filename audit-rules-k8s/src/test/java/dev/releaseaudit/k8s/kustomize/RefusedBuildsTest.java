package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What is judged of an overlay that kustomize refuses, one test for each cause: targets and stages, resources with what they
 * are set to and what is open about them, and the one finding with what a person can do.
 */
class RefusedBuildsTest {

    @Test
    void an_overlay_that_kustomize_builds_is_judged_as_it_is() {
        assertThat(RefusedBuild.of().judged()).isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                SATISFIED overlays/prod/kustomization.yaml:1:1: kustomize builds overlays/prod
                """);
    }

    @Test
    void a_base_in_a_folder_above_is_read_as_if_it_stood_elsewhere() {
        assertThat(RefusedBuild.of()
                        .file("kustomization.yaml", "resources: [base/api.yaml, base/service.yaml]\n")
                        .prod("../../base", "../..")
                        .judged())
                .isEqualTo("""
                base UNKNOWN
                  Deployment/api: acme.io/api:latest x1 from env
                  Service/api
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                SATISFIED base/kustomization.yaml:1:1: kustomize builds base
                VIOLATED overlays/prod/kustomization.yaml:1:13: kustomize does not build this: ../.. contains a kustomization that builds on it
                  kustomization.yaml is an ancestor of this overlay; move the base to a folder of its own, such as base
                """);
    }

    @Test
    void two_that_build_on_each_other_are_read_once_and_production_stays_a_target() {
        assertThat(RefusedBuild.of()
                        .file("base/kustomization.yaml", "resources: [api.yaml, service.yaml, ../overlays/prod]\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED base/kustomization.yaml:1:37: kustomize does not build this: ../overlays/prod builds on this kustomization
                  Take one of the entries out, so that neither kustomization builds on the other
                """);
    }

    @Test
    void files_of_another_folder_are_read_and_are_one_finding() {
        assertThat(RefusedBuild.of()
                        .prod("../../base", "../../base/api.yaml, ../../base/service.yaml")
                        .judged())
                .isEqualTo("""
                base UNKNOWN
                  Deployment/api: acme.io/api:latest x1 from env
                  Service/api
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                SATISFIED base/kustomization.yaml:1:1: kustomize builds base
                VIOLATED overlays/prod/kustomization.yaml:1:13: kustomize does not build this: ../../base/api.yaml is not in or below the folder of the kustomization
                  Add a kustomization.yaml to base and list the folder, or build with --load-restrictor LoadRestrictionsNone
                """);
    }

    @Test
    void a_file_that_is_not_in_the_repository_is_left_out() {
        assertThat(RefusedBuild.of()
                        .prod("../../base", "../../base, ../../../shared.yaml")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:1:25: kustomize does not build this: ../../../shared.yaml is not in or below the folder of the kustomization
                  Keep the file in the repository, in or below the folder of the kustomization
                """);
    }

    @Test
    void of_two_kustomizations_in_a_folder_the_first_counts() {
        assertThat(RefusedBuild.of()
                        .file("base/kustomization.yml", "resources: [service.yaml]\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED base/kustomization.yml:1:1: kustomize does not build this: There is more than one kustomization in base; this counts as kustomization.yaml
                  Keep one of the files, and remove the others
                """);
    }

    @Test
    void a_folder_without_a_kustomization_gets_what_the_overlay_sets() {
        assertThat(RefusedBuild.of().without("base/kustomization.yaml").judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:1:13: kustomize does not build this: There is no kustomization in base
                  Add a kustomization.yaml that lists its resources to base
                """);
    }

    @Test
    void a_folder_without_anything_is_left_out() {
        assertThat(RefusedBuild.of()
                        .prod("../../base", "../../base, ../../none")
                        .file("none/README.md", "x")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:1:25: kustomize does not build this: There is no kustomization in none
                  Add a kustomization.yaml that lists its resources to none
                """);
    }

    @Test
    void a_missing_file_is_left_out() {
        assertThat(RefusedBuild.of()
                        .prod("../../base", "../../base, ingress.yaml")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:1:25: kustomize does not build this: There is no file ingress.yaml
                  Add the file, or remove the entry
                """);
    }

    @Test
    void a_kustomization_that_does_not_parse_keeps_the_keys_before_the_fault() {
        assertThat(RefusedBuild.of()
                        .file(
                                "base/kustomization.yaml",
                                "resources: [api.yaml, service.yaml]\nlabels:\n- pairs: {a: b\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED base/kustomization.yaml:3:15: kustomize does not build this: Neither ',' nor '}', though a '{' is open
                  Mend this line; what the kustomization says elsewhere was read
                """);
    }

    @Test
    void a_field_that_does_not_exist_is_left_out() {
        assertThat(RefusedBuild.of().prod("namePrefixes: a-\n").judged()).isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:6:1: kustomize does not build this: There is no field namePrefixes in kustomization
                  Mend this line; what the kustomization says elsewhere was read
                """);
    }

    @Test
    void a_field_of_another_type_is_left_out() {
        assertThat(RefusedBuild.of().prod("namePrefix: [a]\n").judged()).isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:6:13: kustomize does not build this: This must be a text
                  Mend this line; what the kustomization says elsewhere was read
                """);
    }

    @Test
    void a_template_in_a_kustomization_is_taken_as_text() {
        assertThat(RefusedBuild.of().prod("namePrefix: {{ .Values.prefix }}\n").judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/{{ .Values.prefix }}api in shop: acme.io/api:1.4.2 x3 from {{ .Values.prefix }}env-hash
                  Service/{{ .Values.prefix }}api in shop
                  ConfigMap/{{ .Values.prefix }}env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:6:13: kustomize does not build this: Template braces without quotes; YAML reads a mapping here, not a text
                  Mend this line; what the kustomization says elsewhere was read
                """);
    }

    @Test
    void a_component_under_resources_is_applied_as_one() {
        assertThat(RefusedBuild.of()
                        .prod("../../base", "../../base, ../../part")
                        .file(
                                "part/kustomization.yaml",
                                "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nimages: [{name: acme.io/api, newName: acme.io/web}]\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/web:latest x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:1:25: kustomize does not build this: ../../part is a component, which cannot be a resource
                  List it under components
                """);
    }

    @Test
    void a_kustomization_under_components_adds_its_resources() {
        assertThat(RefusedBuild.of()
                        .prod("components: [../../part]\n")
                        .file("part/kustomization.yaml", "resources: [s.yaml]\n")
                        .file("part/s.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: part}\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                  Service/part in shop
                VIOLATED overlays/prod/kustomization.yaml:6:14: kustomize does not build this: ../../part is a kustomization, not a component
                  List it under resources, or make it a Component
                """);
    }

    @Test
    void a_file_that_does_not_parse_keeps_its_other_documents() {
        assertThat(RefusedBuild.of()
                        .file(
                                "base/service.yaml",
                                "apiVersion: v1\nkind: Service\nmetadata: {name: api}\n---\napiVersion: v1\nkind: {Service\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED base/service.yaml:6:15: kustomize does not build this: Neither ',' nor '}', though a '{' is open
                  Mend the resource, or take it out of the kustomization
                """);
    }

    @Test
    void a_resource_without_a_name_is_left_out() {
        assertThat(RefusedBuild.of()
                        .file(
                                "base/service.yaml",
                                "apiVersion: v1\nkind: Service\nmetadata: {name: api}\n---\napiVersion: v1\nkind: Service\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED base/service.yaml:5:1: kustomize does not build this: A resource has no metadata.name
                  Mend the resource, or take it out of the kustomization
                """);
    }

    @Test
    void both_resources_of_a_name_are_judged() {
        assertThat(RefusedBuild.of()
                        .prod("../../base", "../../base, service.yaml")
                        .file("overlays/prod/service.yaml", "apiVersion: v1\nkind: Service\nmetadata: {name: api}\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/service.yaml:1:1: kustomize does not build this: There is a Service/api already
                  Rename one of the two, or list it once
                """);
    }

    @Test
    void a_base_that_is_listed_twice_is_judged_once() {
        assertThat(RefusedBuild.of()
                        .prod("../../base", "../../base, ../../base")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED base/api.yaml:1:1: kustomize does not build this: There is a Deployment/api already
                  Rename one of the two, or list it once
                """);
    }

    @Test
    void a_missing_patch_leaves_open_what_it_would_have_changed() {
        assertThat(RefusedBuild.of().prod("patches: [{path: api.yaml}]\n").judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash (open: skipped)
                  Service/api in shop (open: skipped)
                  ConfigMap/env-hash in shop MODE=live (open: skipped)
                VIOLATED overlays/prod/kustomization.yaml:6:18: kustomize does not build this: There is no file api.yaml
                  Add the file, or remove the entry
                """);
    }

    @Test
    void a_patch_that_cannot_be_read_leaves_its_target_open() {
        assertThat(RefusedBuild.of()
                        .prod("patches: [{path: p.yaml, target: {kind: Deployment}}]\n")
                        .file("overlays/prod/p.yaml", "a: {b\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash (open: unknown)
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/p.yaml:1:6: kustomize does not build this: This is neither a strategic merge patch nor a JSON patch
                  Mend the patch, or remove it
                """);
    }

    @Test
    void a_patch_that_fails_leaves_its_resource_open() {
        assertThat(RefusedBuild.of()
                        .prod(
                                "patches:\n- target: {kind: Deployment}\n  patch: '[{\"op\": \"remove\", \"path\": \"/spec/none\"}]'\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash (open: skipped)
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:8:37: kustomize does not build this: The patch needs something at /spec/none
                  Mend the patch, or remove it
                """);
    }

    @Test
    void a_patch_for_nothing_leaves_nothing_open() {
        assertThat(RefusedBuild.of()
                        .prod("patches: [{patch: '{apiVersion: apps/v1, kind: Deployment, metadata: {name: ap}}'}]\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:6:20: kustomize does not build this: There is no Deployment ap (apps/v1) to patch
                  Name a resource that is there, or remove the entry
                """);
    }

    @Test
    void replicas_for_nothing_are_left_to_their_own_rule() {
        assertThat(RefusedBuild.of().prod("name: api, count", "name: ap, count").judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x1 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                """);
    }

    @Test
    void a_selector_that_does_not_parse_may_have_meant_anything() {
        assertThat(RefusedBuild.of()
                        .prod(
                                "patches: [{target: {labelSelector: 'a in'}, patch: '{apiVersion: v1, kind: Any, metadata: {name: x, labels: {a: b}}}'}]\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash (open: skipped)
                  Service/api in shop (open: skipped)
                  ConfigMap/env-hash in shop MODE=live (open: skipped)
                VIOLATED overlays/prod/kustomization.yaml:6:36: kustomize does not build this: a in is no label selector
                  Mend the selector
                """);
    }

    @Test
    void a_generator_with_a_missing_file_keeps_its_other_keys() {
        assertThat(RefusedBuild.of()
                        .prod("literals: [MODE=live]", "literals: [MODE=live], files: [none.txt]")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live (open: skipped)
                VIOLATED overlays/prod/kustomization.yaml:5:65: kustomize does not build this: There is no file none.txt
                  Add the file, or remove the entry
                """);
    }

    @Test
    void a_generator_with_a_slip_keeps_its_other_keys() {
        assertThat(RefusedBuild.of()
                        .prod("literals: [MODE=live]", "literals: [MODE=live, MODE]")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live (open: skipped)
                VIOLATED overlays/prod/kustomization.yaml:5:56: kustomize does not build this: A literal must be key=value
                  Mend the entry of the generator, or add what it reads
                """);
    }

    @Test
    void what_is_there_and_what_is_generated_are_judged() {
        assertThat(RefusedBuild.of()
                        .prod("../../base", "../../base, env.yaml")
                        .file(
                                "overlays/prod/env.yaml",
                                "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: env}\ndata: {MODE: test}\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env
                  Service/api in shop
                  ConfigMap/env in shop MODE=test
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:5:29: kustomize does not build this: ConfigMap/env exists already; behavior must be merge or replace
                  Set the behavior to what the other kustomizations leave: create, merge or replace
                """);
    }

    @Test
    void a_generator_that_merges_into_nothing_makes_its_resource() {
        assertThat(RefusedBuild.of()
                        .prod("literals: [MODE=live]", "literals: [MODE=live], behavior: merge")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:5:67: kustomize does not build this: There is no ConfigMap/env to merge
                  Set the behavior to what the other kustomizations leave: create, merge or replace
                """);
    }

    @Test
    void a_variable_without_a_resource_is_left_out() {
        assertThat(RefusedBuild.of()
                        .prod("vars: [{name: X, objref: {apiVersion: v1, kind: Service, name: none}}]\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:6:8: kustomize does not build this: The variable X has no resource or no field that it takes its value from
                  Name one resource and a field that it has, or use a replacement
                """);
    }

    @Test
    void a_replacement_without_a_source_leaves_its_targets_open() {
        assertThat(RefusedBuild.of()
                        .prod(
                                "replacements: [{source: {kind: Secret, name: none}, targets: [{select: {kind: Deployment}, fieldPaths: [spec.x]}]}]\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash (open: skipped)
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:6:25: kustomize does not build this: The source selects no resource
                  Name one source, and fields that its targets have
                """);
    }

    @Test
    void a_replacement_without_a_field_leaves_its_target_open() {
        assertThat(RefusedBuild.of()
                        .prod(
                                "replacements: [{source: {kind: Service, name: api}, targets: [{select: {kind: Deployment}, fieldPaths: [spec.none]}]}]\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash (open: skipped)
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:6:63: kustomize does not build this: the target has no field spec.none
                  Name one source, and fields that its targets have
                """);
    }

    @Test
    void a_configuration_that_cannot_be_read_is_left_out() {
        assertThat(RefusedBuild.of()
                        .prod("configurations: [c.yaml]\n")
                        .file("overlays/prod/c.yaml", "images: 5\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/c.yaml:1:9: kustomize does not build this: This must be a list
                  Mend the configuration, or remove it
                """);
    }

    @Test
    void a_label_that_cannot_be_put_into_one_resource_is_put_into_the_others() {
        assertThat(RefusedBuild.of()
                        .prod("commonLabels: {a: b}\n")
                        .file(
                                "base/service.yaml",
                                "apiVersion: v1\nkind: Service\nmetadata: {name: api}\nspec: {selector: text}\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop (open: skipped)
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED base/service.yaml:4:18: kustomize does not build this: a needs a mapping here
                  Mend the field of the resource
                """);
    }

    @Test
    void an_order_that_does_not_exist_is_left_out() {
        assertThat(RefusedBuild.of().prod("sortOptions: {order: none}\n").judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/kustomization.yaml:6:22: kustomize does not build this: The order must be fifo or legacy
                  Write order: fifo or order: legacy
                """);
    }

    @Test
    void a_blank_namespace_of_a_subject_is_refused() {
        assertThat(RefusedBuild.of()
                        .prod("../../base", "../../base, rb.yaml")
                        .file(
                                "overlays/prod/rb.yaml",
                                "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: api}\nroleRef: {kind: Role, name: api, apiGroup: rbac.authorization.k8s.io}\nsubjects: [{kind: ServiceAccount, name: api, namespace: }]\n")
                        .judged())
                .isEqualTo("""
                overlays/prod PRODUCTION
                  Deployment/api in shop: acme.io/api:1.4.2 x3 from env-hash
                  Service/api in shop
                  RoleBinding/api in shop (open: skipped)
                  ConfigMap/env-hash in shop MODE=live
                VIOLATED overlays/prod/rb.yaml:5:56: kustomize does not build this: The namespace of a subject of RoleBinding/api in shop is blank
                  Mend the field of the resource
                """);
    }

    @Test
    void an_empty_kustomization_is_a_target_without_resources() {
        assertThat(RefusedBuild.of()
                        .file("overlays/prod/kustomization.yaml", "# later\n")
                        .judged())
                .isEqualTo("""
                base UNKNOWN
                  Deployment/api: acme.io/api:latest x1 from env
                  Service/api
                overlays/prod PRODUCTION
                SATISFIED base/kustomization.yaml:1:1: kustomize builds base
                VIOLATED overlays/prod/kustomization.yaml:1:1: kustomize does not build this: The kustomization is empty
                  List what it is to build, or remove the file
                """);
    }
}
