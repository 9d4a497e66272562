package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.kustomize.rendering.Problem;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import org.junit.jupiter.api.Test;

/** What kustomize refuses to load, each with its place; all else is rendered. */
class LoadingTest {

    private static final String SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: shop}\n";

    @Test
    void files_folders_and_lists_are_resources() {
        Overlay overlay = Overlay.of("resources: [list.yaml, base]\n")
                .with(
                        "list.yaml",
                        "apiVersion: v1\nkind: List\nitems:\n- %s"
                                .formatted(SERVICE.indent(2).strip()))
                .with("base/kustomization.yml", "resources: [a.json]\n")
                .with("base/a.json", "{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"metadata\": {\"name\": \"a\"}}");

        assertThat(overlay.refused()).isEmpty();
        assertThat(overlay.render().resources())
                .extracting(resource -> resource.id().toString())
                .containsExactly("Service/shop", "Secret/a");
    }

    @Test
    void what_is_missing_or_outside_is_refused_and_the_rest_is_rendered() {
        Overlay overlay = Overlay.of("resources: [none.yaml, /etc/passwd, ../up.yaml, a/../../up, shop.yaml, b..c]\n")
                .with("shop.yaml", SERVICE);

        assertThat(overlay.refused()).isEqualTo("""
                MISSING_FILE kustomization.yaml:1:13: There is no file none.yaml
                OUTSIDE_ROOT kustomization.yaml:1:24: /etc/passwd is not in or below the folder of the kustomization
                OUTSIDE_ROOT kustomization.yaml:1:37: ../up.yaml is not in or below the folder of the kustomization
                OUTSIDE_ROOT kustomization.yaml:1:49: a/../../up is not in or below the folder of the kustomization
                MISSING_FILE kustomization.yaml:1:72: There is no file b..c
                """);
        assertThat(overlay.render().resources()).hasSize(1);
    }

    @Test
    void a_kustomization_that_builds_on_itself_ends() {
        assertThat(Overlay.of("resources: [a, shop.yaml]\n")
                        .with("shop.yaml", SERVICE)
                        .with("a/kustomization.yaml", "resources: [../b]\n")
                        .with("b/kustomization.yaml", "resources: [../a]\n")
                        .refused())
                .isEqualTo("CYCLE b/kustomization.yaml:1:13: ../a builds on this kustomization\n");
    }

    @Test
    void fields_are_read_in_any_case_and_unknown_ones_are_refused() {
        Overlay overlay = Overlay.of("Resources: [shop.yaml]\nNAMEPREFIX: new-\nnamePrefixes: x\n")
                .with("shop.yaml", SERVICE);

        assertThat(overlay.refused())
                .isEqualTo(
                        "INVALID_KUSTOMIZATION kustomization.yaml:3:1: There is no field namePrefixes in kustomization\n");
        assertThat(overlay.built()).contains("name: new-shop");
    }

    @Test
    void a_kustomization_that_says_nothing_is_empty_and_one_with_an_empty_list_is_not() {
        assertThat(Overlay.of("namespace: \"\"\n").refused())
                .isEqualTo("INVALID_KUSTOMIZATION kustomization.yaml:1:1: The kustomization is empty\n");
        assertThat(Overlay.of("resources: []\n").refused()).isEmpty();
    }

    @Test
    void a_component_is_no_resource_and_a_kustomization_no_component() {
        assertThat(Overlay.of("resources: [part]\ncomponents: [base]\n")
                        .with("part/kustomization.yaml", "kind: Component\nnamePrefix: a-\n")
                        .with("base/kustomization.yaml", "namePrefix: a-\n")
                        .refused())
                .isEqualTo("""
                        WRONG_KIND kustomization.yaml:1:13: part is a component, which cannot be a resource
                        WRONG_KIND kustomization.yaml:2:14: base is a kustomization, not a component
                        """);
    }

    @Test
    void components_change_what_is_there_in_their_order() {
        assertThat(Overlay.of("resources: [shop.yaml]\ncomponents: [one, two]\nnamePrefix: c-\n")
                        .with("shop.yaml", SERVICE)
                        .with("one/kustomization.yaml", "kind: Component\nnamePrefix: a-\n")
                        .with("two/kustomization.yaml", "kind: Component\nnamePrefix: b-\n")
                        .built())
                .contains("name: c-b-a-shop");
    }

    @Test
    void what_needs_a_network_or_a_program_is_said_once_and_left_out() {
        Rendering rendering = Overlay.of("""
                resources: [shop.yaml, "https://github.com/acme/base?ref=v1"]
                helmCharts: [{name: redis}]
                transformers: [plugin.yaml]
                validators: [plugin.yaml]
                """)
                .with("shop.yaml", SERVICE)
                .with("plugin.yaml", "apiVersion: acme.com/v1\nkind: Rename\nmetadata: {name: x}\n")
                .render();

        assertThat(rendering.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "kustomization.yaml:1:24: Files on other machines are not fetched: https://github.com/acme/base?ref=v1",
                        "plugin.yaml:1:1: Rename is no part of kustomize itself and is not run",
                        "kustomization.yaml:2:13: Helm charts are not rendered; audit the output of kustomize build"
                                + " --enable-helm",
                        "kustomization.yaml:4:14: Validators are not run; they change nothing");
        assertThat(rendering.problems()).noneMatch(Problem::refused);
        assertThat(rendering.resources()).hasSize(1);
    }

    @Test
    void items_of_a_list_of_another_kind_are_quoted_on_their_way() {
        String list =
                "apiVersion: v1\nkind: %s\nitems:\n- {apiVersion: v1, kind: Shop, metadata: {name: a}, spec: {a: x}}\n";
        Overlay overlay = Overlay.of("resources: [a.yaml]\npatches: [{path: p.yaml}]\n")
                .with("p.yaml", "apiVersion: v1\nkind: Shop\nmetadata: {name: a}\nspec: {a: 5}\n");

        assertThat(overlay.with("a.yaml", list.formatted("List")).built()).contains("a: 5\n");
        assertThat(overlay.with("a.yaml", list.formatted("ShopList")).built()).contains("a: \"5\"\n");
    }
}
