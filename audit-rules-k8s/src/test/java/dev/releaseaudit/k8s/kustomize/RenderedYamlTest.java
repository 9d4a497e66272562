package dev.releaseaudit.k8s.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.k8s.kustomize.rendering.Rendering;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class RenderedYamlTest {

    private static Rendering render(String resource) {
        return Kustomize.render(
                SourceTree.of(Map.of("kustomization.yaml", "resources: [a.yaml]\n", "a.yaml", resource)), "");
    }

    private static String data(String entries) {
        String head = "apiVersion: v1\ndata:\n";
        String tail = "kind: ConfigMap\nmetadata:\n  name: shop\n";
        String printed = RenderedYaml.of(render(head + entries.indent(2) + tail));
        return printed.substring(head.length(), printed.length() - tail.length())
                .indent(-2);
    }

    @Test
    void keys_are_sorted_and_resources_are_apart() {
        assertThat(RenderedYaml.of(render("""
                kind: ConfigMap
                apiVersion: v1
                metadata: {name: b}
                ---
                kind: ConfigMap
                apiVersion: v1
                metadata: {name: a}
                """))).isEqualTo("""
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: b
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: a
                """);
    }

    @Test
    void origins_are_for_reading_so_that_the_values_of_secrets_are_left_out() {
        String secret = """
                apiVersion: v1
                kind: Secret
                metadata: {name: a}
                data:
                  long: |
                    c2VjcmV0
                    c2VjcmV0
                  password: c2VjcmV0
                stringData: {token: s3cret-value}
                type: Opaque
                """;
        assertThat(RenderedYaml.withOrigins(render(secret))).isEqualTo("""
                apiVersion: v1 # a.yaml:1
                data: # a.yaml:5
                  long: **** # a.yaml:5
                  password: **** # a.yaml:8
                kind: Secret # a.yaml:2
                metadata: # a.yaml:3
                  name: a # a.yaml:3
                stringData: # a.yaml:9
                  token: **** # a.yaml:9
                type: Opaque # a.yaml:10
                """);
        assertThat(RenderedYaml.of(render(secret))).contains("token: s3cret-value");
    }

    @Test
    void numbers_in_keys_sort_by_their_value() {
        assertThat(data("a10: x\na9: x\nB: x\n_c: x\n")).isEqualTo("_c: x\nB: x\na9: x\na10: x\n");
    }

    @Test
    void texts_that_could_be_something_else_are_quoted() {
        assertThat(data("a: 'yes'\nb: '012'\nc: '1:30'\nd: '2026-11-22'\ne: ''\nf: 'null'\n"))
                .isEqualTo("""
                        a: "yes"
                        b: "012"
                        c: "1:30"
                        d: "2026-11-22"
                        e: ""
                        f: "null"
                        """);
    }

    @Test
    void texts_with_signs_of_yaml_are_in_single_quotes() {
        assertThat(data("a: 'a: b'\nb: '*'\nc: \"it's #1: 'x'\"\n")).isEqualTo("""
                        a: 'a: b'
                        b: '*'
                        c: 'it''s #1: ''x'''
                        """);
    }

    @Test
    void texts_of_several_lines_are_blocks() {
        assertThat(data("a: \"x\\ny\\n\"\nb: \"x\\ny\"\nc: \"x\\n\\n\"\n")).isEqualTo("""
                        a: |
                          x
                          y
                        b: |-
                          x
                          y
                        c: |+
                          x

                        """);
    }

    @Test
    void lists_are_not_indented() {
        assertThat(RenderedYaml.of(render("""
                apiVersion: acme.io/v1
                kind: Shop
                metadata: {name: shop}
                spec: {list: [{b: 1, a: [x, []]}, {}]}
                """))).endsWith("""
                spec:
                  list:
                  - a:
                    - x
                    - []
                    b: 1
                  - {}
                """);
    }

    @Test
    void origins_stand_at_the_end_of_each_line() {
        var tree = SourceTree.of(Map.of("prod/kustomization.yaml", """
                resources: [a.yaml]
                namePrefix: live-
                """, "prod/a.yaml", """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: shop
                data:
                  text: |
                    x
                """));
        assertThat(RenderedYaml.withOrigins(Kustomize.render(tree, "prod")).lines())
                .contains("  text: | # prod/a.yaml:6", "    x", "kind: ConfigMap # prod/a.yaml:2")
                .contains("  name: live-shop # prod/kustomization.yaml:2");
    }

    @Property
    void every_text_is_read_back_as_it_was(@ForAll @CharRange(from = ' ', to = '~') String text) {
        assertSame(text);
    }

    @Property
    void every_text_of_several_lines_is_read_back_as_it_was(
            @ForAll @CharRange(from = '\n', to = '\n') @CharRange(from = ' ', to = '#') @CharRange(from = '-', to = '1')
                    String text) {
        assertSame(text);
    }

    private static void assertSame(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        Rendering rendering =
                render("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shop}\ndata: {a: \"" + escaped + "\"}\n");
        var printed = SourceTree.of(Map.of("b.yaml", RenderedYaml.of(rendering)));
        Node again = YamlFile.read(printed.file("b.yaml").orElseThrow())
                .documents()
                .get(0)
                .root();
        assertThat(again.sameAs(rendering.resources().get(0).root())).isTrue();
    }

    @Test
    void a_long_line_is_broken_at_the_first_blank_past_the_width_as_the_real_printer_does() {
        String words = "word ".repeat(17).strip();

        assertThat(Overlay.of("resources: [a.yaml]\n")
                        .with("a.yaml", """
                apiVersion: v1
                kind: Any
                metadata: {name: a}
                plain: %1$s more
                quoted: "yes: %1$s more"
                tab: "\\t%1$s more"
                """.formatted(words))
                        .built())
                .isEqualTo("""
                apiVersion: v1
                kind: Any
                metadata:
                  name: a
                plain: word word word word word word word word word word word word word word word
                  word word more
                quoted: 'yes: word word word word word word word word word word word word word word
                  word word word more'
                tab: "\\tword word word word word word word word word word word word word word word
                  word word more"
                """);
    }
}
