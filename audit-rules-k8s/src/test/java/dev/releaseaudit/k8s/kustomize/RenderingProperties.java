package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.kustomize.rendering.Directive;
import dev.releaseaudit.k8s.kustomize.rendering.Effect;
import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.model.Node;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every rendering, whatever is rendered. */
class RenderingProperties {

    private static final String SHOP = "apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\n";
    private static final String SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n";

    private static Overlay patched(String resource, List<String> patches) {
        StringBuilder kustomization = new StringBuilder("resources: [a.yaml]\npatches:\n");
        Overlay overlay = Overlay.of("");
        for (int i = 0; i < patches.size(); i++) {
            kustomization.append("- {path: p%d.yaml, target: {name: a}}%n".formatted(i));
            overlay.with("p%d.yaml".formatted(i), patches.get(i));
        }
        String whole = patches.isEmpty() ? "resources: [a.yaml]\n" : kustomization.toString();
        return overlay.with("kustomization.yaml", whole).with("a.yaml", resource);
    }

    private static String built(String resource, String... patches) {
        Overlay overlay = patched(resource, List.of(patches));
        assertThat(overlay.refused()).isEmpty();
        return overlay.built();
    }

    @Property(tries = 300)
    void a_strategic_merge_is_idempotent(@ForAll("fields") String base, @ForAll("fields") String patch) {
        String resource = SHOP + "spec: " + base;
        String change = SHOP + "spec: " + patch;
        Rendering once = patched(resource, List.of(change)).render();

        if (once.complete()) {
            assertThat(built(resource, change, change)).isEqualTo(RenderedYaml.of(once));
        }
    }

    @Property(tries = 300)
    void a_strategic_merge_of_items_with_keys_is_idempotent(
            @ForAll("ports") String base, @ForAll("ports") String patch) {
        String resource = SERVICE + "spec: {ports: %s}\n".formatted(base);
        String change = SERVICE + "spec: {ports: %s}\n".formatted(patch);

        assertThat(built(resource, change, change)).isEqualTo(built(resource, change));
    }

    @Property(tries = 200)
    void an_empty_patch_changes_nothing(@ForAll("fields") String base) {
        String resource = SHOP + "spec: " + base;

        assertThat(built(resource, SHOP)).isEqualTo(built(resource));
        assertThat(patched(resource, List.of(SHOP)).render().effects())
                .filteredOn(effect -> effect.directive() == Directive.STRATEGIC_MERGE_PATCH)
                .allMatch(Effect::changedNothing);
    }

    @Property(tries = 200)
    void a_list_that_no_schema_knows_is_replaced(@ForAll("list") String base, @ForAll("list") String patch) {
        String resource = SHOP + "spec: {list: %s}\n";

        assertThat(built(resource.formatted(base), resource.formatted(patch)))
                .isEqualTo(built(resource.formatted(patch)));
    }

    @Property(tries = 200)
    void what_a_json_patch_adds_it_finds_and_removes_again(
            @ForAll("fields") String base, @ForAll("value") String value) {
        String resource = SHOP + "spec: " + base;
        String operations = """
                - {op: add, path: /spec/new, value: %s}
                - {op: test, path: /spec/new, value: %s}
                - {op: remove, path: /spec/new}
                """.formatted(value, value);

        assertThat(built(resource, operations)).isEqualTo(built(resource));
    }

    @Property(tries = 200)
    void a_value_that_a_patch_overrides_knows_the_older_place(
            @ForAll("scalar") String old, @ForAll("scalar") String fresh) {
        Node value = patched(
                        SHOP + "spec: {a: %s}\n".formatted(old), List.of(SHOP + "spec: {a: %s}\n".formatted(fresh)))
                .render()
                .resources()
                .get(0)
                .root()
                .at("spec.a");

        assertThat(value.location().path()).isEqualTo("p0.yaml");
        assertThat(value.history()).extracting(place -> place.path()).containsExactly("a.yaml");
    }

    @Property(tries = 400)
    void any_text_is_rendered_or_refused(
            @ForAll("anything") String kustomization,
            @ForAll("anything") String resource,
            @ForAll("anything") String patch) {
        Overlay overlay = Overlay.of("resources: [a.yaml, b]\npatches: [{path: p.yaml}]\n")
                .with("a.yaml", SHOP + "spec: {a: b}\n---\n" + resource)
                .with("b/kustomization.yaml", kustomization)
                .with("p.yaml", patch);

        assertThat(overlay.built()).isEqualTo(overlay.built());
        assertThat(overlay.render().problems()).isEqualTo(overlay.render().problems());
        assertThat(patched(SHOP, List.of(patch)).render()).isNotNull();
    }

    @Provide
    Arbitrary<String> scalar() {
        return Arbitraries.of("1", "x", "true", "'5'", "2.5", "\"a b\"", "yes", "0777");
    }

    @Provide
    Arbitrary<String> value() {
        return Arbitraries.recursive(
                () -> Arbitraries.oneOf(scalar(), Arbitraries.just("{}"), Arbitraries.just("[]")),
                inner -> Arbitraries.oneOf(listOf(inner), mappingOf(inner)),
                0,
                3);
    }

    @Provide
    Arbitrary<String> list() {
        return listOf(value());
    }

    @Provide
    Arbitrary<String> fields() {
        return mappingOf(value()).map(text -> text + "\n");
    }

    @Provide
    Arbitrary<String> ports() {
        Arbitrary<String> protocol = Arbitraries.of("", ", protocol: TCP", ", protocol: UDP");
        return Arbitraries.integers()
                .between(80, 82)
                .flatMap(port -> protocol.map(rest -> "{port: %d%s}".formatted(port, rest)))
                .list()
                .uniqueElements(item -> item.substring(0, "{port: 80".length()))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(RenderingProperties::list);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> token = Arbitraries.of(
                "resources",
                "patches",
                "namePrefix",
                "images",
                "vars",
                "components",
                "replacements",
                "configMapGenerator",
                "kind",
                "metadata",
                "name",
                "apiVersion",
                "v1",
                "Pod",
                "List",
                "items",
                "spec",
                "$patch",
                "delete",
                "a.yaml",
                "..",
                ".",
                "b",
                ": ",
                ":",
                "\n",
                "\n  ",
                "\n- ",
                "- ",
                "{",
                "}",
                "[",
                "]",
                ",",
                "|",
                ">",
                "'",
                "\"",
                "&a ",
                "*a",
                "<<: ",
                "---\n",
                "#",
                "!!binary ",
                "null",
                "~",
                "1e400",
                ".inf",
                "2026-11-25",
                "\t",
                "\r\n",
                "\uFEFF",
                "(",
                "$(A)",
                "%",
                "op",
                "path",
                "/a/-");
        Arbitrary<String> chars = Arbitraries.strings().ofMaxLength(3);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(12, token), net.jqwik.api.Tuple.of(1, chars))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> listOf(Arbitrary<String> items) {
        return items.list().ofMaxSize(3).map(RenderingProperties::list);
    }

    private static String list(List<String> items) {
        return items.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static Arbitrary<String> mappingOf(Arbitrary<String> values) {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "list"), values)
                .ofMaxSize(3)
                .map(entries -> entries.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", ", "{", "}")));
    }
}
