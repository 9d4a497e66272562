package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Effect;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import org.junit.jupiter.api.Test;

/** Images, replicas, labels, replacements, variables, and transformers with a configuration of their own. */
class TransformersTest {

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: shop
            spec:
              template:
                spec:
                  containers:
                  - name: shop
                    image: registry:5000/shop:1
            """;

    private static Overlay onDeployment(String kustomization) {
        return Overlay.of("resources: [shop.yaml]\n" + kustomization).with("shop.yaml", DEPLOYMENT);
    }

    private static String image(String entry) {
        Rendering rendering = onDeployment("images: [%s]\n".formatted(entry)).render();
        return rendering
                .resources()
                .get(0)
                .root()
                .at("spec.template.spec.containers.0.image")
                .text();
    }

    @Test
    void an_image_gets_another_name_tag_or_digest() {
        assertThat(image("{name: registry:5000/shop, newTag: '2'}")).isEqualTo("registry:5000/shop:2");
        assertThat(image("{name: registry:5000/shop, newName: store}")).isEqualTo("store:1");
        assertThat(image("{name: registry:5000/shop, digest: 'sha256:ab'}")).isEqualTo("registry:5000/shop@sha256:ab");
    }

    @Test
    void a_suffix_of_a_tag_is_put_on_twice_because_two_searches_find_the_image() {
        assertThat(image("{name: registry:5000/shop, tagSuffix: -slim}")).isEqualTo("registry:5000/shop:1-slim-slim");
    }

    @Test
    void the_name_of_an_image_is_an_expression_and_is_not_completed() {
        assertThat(image("{name: 'registry.5000/shop', newTag: '2'}")).isEqualTo("registry:5000/shop:2");
        assertThat(image("{name: shop, newTag: '2'}")).isEqualTo("registry:5000/shop:1");
    }

    @Test
    void an_image_knows_the_entry_and_the_file_that_it_comes_from() {
        assertThat(onDeployment("images: [{name: 'registry:5000/shop', newTag: '2'}]\n")
                        .render()
                        .resources()
                        .get(0)
                        .root()
                        .at("spec.template.spec.containers.0.image")
                        .origins())
                .extracting(Object::toString)
                .containsExactly("kustomization.yaml:2:47", "shop.yaml:10:16");
    }

    @Test
    void an_entry_that_matches_no_image_has_no_effect() {
        assertThat(onDeployment("images: [{name: shop, newTag: '2'}]\n")
                        .render()
                        .effects())
                .filteredOn(effect -> effect.directive() == Directive.IMAGE)
                .singleElement()
                .matches(Effect::changedNothing);
    }

    @Test
    void replicas_are_set_and_an_unknown_name_is_refused() {
        assertThat(onDeployment("replicas: [{name: shop, count: 3}]\n").built()).contains("  replicas: 3\n");
        assertThat(onDeployment("replicas: [{name: store, count: 3}]\n").refused())
                .startsWith("TARGET_NOT_FOUND kustomization.yaml:2:");
    }

    @Test
    void labels_reach_selectors_and_templates_where_that_is_asked_for() {
        assertThat(onDeployment("labels: [{pairs: {a: b}}]\n").built()).containsOnlyOnce("a: b");
        assertThat(onDeployment("labels: [{pairs: {a: b}, includeTemplates: true}]\n")
                        .built())
                .doesNotContain("matchLabels")
                .contains("    metadata:\n      labels:\n        a: b");
        assertThat(onDeployment("labels: [{pairs: {a: b}, includeSelectors: true}]\n")
                        .built())
                .contains("matchLabels:\n      a: b");
    }

    @Test
    void a_replacement_copies_a_text_or_a_part_of_it() {
        assertThat(onDeployment("""
                replacements:
                - source: {kind: Deployment, fieldPath: metadata.name}
                  targets:
                  - select: {kind: Deployment}
                    fieldPaths: [spec.template.spec.containers.*.image]
                    options: {delimiter: /, index: 1}
                """).built()).contains("image: registry:5000/shop\n");
    }

    @Test
    void a_replacement_keeps_the_type_of_its_target() {
        Overlay overlay = Overlay.of("""
                resources: [a.yaml]
                replacements:
                - source: {kind: Shop, fieldPath: spec.from}
                  targets: [{select: {kind: Shop}, fieldPaths: [spec.to]}]
                """);

        assertThat(overlay.with("a.yaml", shop("from: '8080', to: 80")).built()).contains("to: 8080");
        assertThat(overlay.with("a.yaml", shop("from: 8080, to: text")).built()).contains("to: \"8080\"");
        assertThat(overlay.with("a.yaml", shop("from: http, to: 80")).refused())
                .startsWith("INVALID_REPLACEMENT kustomization.yaml:4:13: http cannot stand where 80 is");
    }

    private static String shop(String spec) {
        return "apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\nspec: {%s}\n".formatted(spec);
    }

    @Test
    void a_variable_takes_its_value_from_a_field_and_may_be_escaped() {
        assertThat(Overlay.of("""
                resources: [pod.yaml]
                vars: [{name: NAME, objref: {kind: Pod, name: shop, apiVersion: v1}}]
                """).with("pod.yaml", """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop}
                spec: {containers: [{name: c, args: [$(NAME), a-$(NAME), $$(NAME), $(OTHER)]}]}
                """).built()).contains("""
                  - args:
                    - shop
                    - a-shop
                    - $(NAME)
                    - $(OTHER)
                """);
    }

    @Test
    void transformers_that_are_written_inline_come_before_those_in_files() {
        String namespace = "apiVersion: builtin\nkind: NamespaceTransformer\nmetadata: {name: t, namespace: %s}\n";
        String fields = "fieldSpecs: [{path: metadata/namespace, create: true}]\n";
        Overlay overlay = onDeployment(
                        "transformers:\n- file.yaml\n- |\n" + (namespace.formatted("inline") + fields).indent(2))
                .with("file.yaml", namespace.formatted("of-file").replace("name: t,", "name: u,") + fields);

        assertThat(overlay.built()).contains("namespace: of-file");
    }
}
