package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Effect;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import org.junit.jupiter.api.Test;

class JsonPatchTest {

    private static final String HEAD = "apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\nspec:\n";

    private static Overlay overlay(String spec, String operations) {
        return Overlay.of("resources: [a.yaml]\npatches: [{path: patch.yaml, target: {name: a}}]\n")
                .with("a.yaml", HEAD + spec.indent(2))
                .with("patch.yaml", operations);
    }

    private static String patched(String spec, String operations) {
        Overlay overlay = overlay(spec, operations);
        assertThat(overlay.refused()).isEmpty();
        String built = overlay.built();
        return built.substring(built.indexOf("spec:\n") + "spec:\n".length()).indent(-2);
    }

    @Test
    void operations_add_replace_and_remove() {
        assertThat(patched("a: 1\nb: 2\n", """
                - {op: add, path: /spec/c, value: {d: 3}}
                - {op: replace, path: /spec/a, value: 4}
                - {op: remove, path: /spec/b}
                """)).isEqualTo("a: 4\nc:\n  d: 3\n");
    }

    @Test
    void an_index_may_count_from_the_end_and_a_dash_appends() {
        assertThat(patched("l: [a, b, c]\n", """
                - {op: add, path: /spec/l/-, value: d}
                - {op: replace, path: /spec/l/-2, value: x}
                """)).isEqualTo("l:\n- a\n- b\n- x\n- d\n");
    }

    @Test
    void slashes_and_tildes_in_keys_are_escaped() {
        assertThat(patched("a/b: 1\nc~d: 2\n", """
                - {op: replace, path: /spec/a~1b, value: 3}
                - {op: remove, path: /spec/c~0d}
                """)).isEqualTo("a/b: 3\n");
    }

    @Test
    void values_are_moved_and_copied_and_what_is_not_there_is_copied_as_null() {
        assertThat(patched("a: 1\nb: 2\n", """
                - {op: move, from: /spec/a, path: /spec/c}
                - {op: copy, from: /spec/b, path: /spec/d}
                - {op: copy, from: /spec/none, path: /spec/e}
                """)).isEqualTo("b: 2\nc: 1\nd: 2\ne: null\n");
    }

    @Test
    void a_date_in_a_patch_is_a_text_and_one_in_a_resource_is_written_out() {
        assertThat(patched("a: 2026-11-25\n", "[{\"op\": \"add\", \"path\": \"/spec/b\", \"value\": \"2026-11-25\"}]"))
                .isEqualTo("a: \"2026-11-25T00:00:00Z\"\nb: \"2026-11-25\"\n");
    }

    @Test
    void a_test_that_fails_refuses_the_whole_patch() {
        Overlay overlay = overlay("a: 1\n", """
                - {op: add, path: /spec/b, value: 2}
                - {op: test, path: /spec/a, value: 2}
                """);

        assertThat(overlay.refused())
                .isEqualTo(
                        "PATCH_FAILS patch.yaml:2:20: The value at /spec/a is not the one that the patch tests for\n");
        assertThat(overlay.built()).doesNotContain("b: 2");
    }

    @Test
    void what_is_missing_cannot_be_removed_nor_added_to() {
        assertThat(overlay("a: 1\n", "- {op: remove, path: /spec/b}\n").refused())
                .startsWith("PATCH_FAILS patch.yaml:1:22");
        assertThat(overlay("a: 1\n", "- {op: add, path: /none/b, value: 1}\n").refused())
                .startsWith("PATCH_FAILS patch.yaml:1:19");
    }

    @Test
    void a_number_that_json_cannot_hold_makes_it_no_patch() {
        assertThat(overlay("a: 1\n", "- {op: add, path: /spec/b, value: .inf}\n")
                        .refused())
                .startsWith("INVALID_PATCH");
    }

    @Test
    void a_resource_must_keep_its_name() {
        assertThat(overlay("a: 1\n", "- {op: remove, path: /metadata/name}\n").refused())
                .isEqualTo("INVALID_RESOURCE a.yaml:1:1: In the end, a resource has no kind or no name\n");
    }

    @Test
    void a_target_that_selects_nothing_is_no_error_and_the_effect_says_so() {
        Rendering rendering = Overlay.of("""
                resources: [a.yaml]
                patches:
                - target: {kind: Deployment}
                  patch: '[{"op": "remove", "path": "/spec"}]'
                """).with("a.yaml", HEAD + "  a: 1\n").render();

        assertThat(rendering.complete()).isTrue();
        assertThat(rendering.effects())
                .filteredOn(effect -> effect.directive() == Directive.JSON_PATCH)
                .singleElement()
                .matches(Effect::matchedNothing)
                .matches(Effect::changedNothing);
    }
}
