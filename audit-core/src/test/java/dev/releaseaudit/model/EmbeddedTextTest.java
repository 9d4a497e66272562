package dev.releaseaudit.model;

import static dev.releaseaudit.model.YamlFileTest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedTextTest {

    @Test
    void nodes_of_a_patch_in_a_literal_block_are_located_in_the_file() {
        Node replicas = embedded("""
            patches:
              - patch: |-
                  kind: Deployment
                  spec:

                    replicas: 5
            """, "patches.0.patch").at("spec.replicas");
        assertThat(place(replicas)).isEqualTo("6:19-6:20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p: {a: one, b: two}",
                "p: '{a: ''o'', b: two}'",
                "p: \"{a: one, b: two}\"",
                "p: \"{a: \\\"o\\\", b: two}\"",
                "p: \"a: \\u006Fne\\nb: two\"",
                "p: \"a: \\U0001F600\\nb: two\"",
                "p: \"{a: one,\\\n    b: two}\"",
                "p: '{a: one,\n\n     b: two}'",
                "p: >\n  {a: one,\n  b: two}\n",
                "p: >-\n\n   {a: one,\n     b: x,\n\n   b: two}\n",
                "p: |\n  a: one\n\n  b: two\n",
                "p: |2\n\n  a: one\n  b: two\n",
                "p: |\n\n  a: one\n  b: two",
                "p: |2\n    a: one\r\n\r\n    b: two\r\n",
                "p: &x |+\n a: one\n\n\n b: two\n\n",
            })
    void each_style_keeps_the_places(String source) {
        String text = source.startsWith("p: {") ? "p: \"" + source.substring(3) + "\"" : source;
        SourceFile file = file(text);
        Node root = embedded(text, "p");
        Node two = root.get("b");
        assertThat(two.text()).isEqualTo("two");
        var at = two.location();
        assertThat(file.lines().get(at.line() - 1).substring(at.column() - 1, at.endColumn() - 1))
                .isEqualTo("two");
        Node keyOfTwo = root.entries().get(1).key();
        var key = keyOfTwo.location();
        assertThat(file.lines().get(key.line() - 1).substring(key.column() - 1, key.endColumn() - 1))
                .isEqualTo("b");
    }

    @Test
    void a_computed_text_is_at_the_start_of_its_scalar() {
        SourceFile file = file("a: b\n");
        ScalarNode scalar =
                (ScalarNode) YamlFile.read(file).documents().get(0).root().get("a");
        EmbeddedText text = EmbeddedText.of(file, scalar.withText("x: y"));
        Node y = YamlFile.read(text).documents().get(0).root().get("x");
        assertThat(place(y)).isEqualTo("1:4-1:4");
    }

    @Test
    void lines_of_a_file_can_be_read_without_their_indentation() {
        SourceFile file = file("* Do\n\n  ```yaml\n  a:\n    b: 1\n  ```\n");
        EmbeddedText text = EmbeddedText.ofLines(file, 4, 5, 2);
        assertThat(text.text()).isEqualTo("a:\n  b: 1\n");
        assertThat(place(YamlFile.read(text).documents().get(0).root().at("a.b")))
                .isEqualTo("5:8-5:9");
    }

    private static Node embedded(String source, String path) {
        SourceFile file = file(source);
        YamlFile outer = YamlFile.read(file);
        assertThat(outer.diagnostics()).isEmpty();
        ScalarNode scalar = (ScalarNode) outer.documents().get(0).root().at(path);
        return YamlFile.read(EmbeddedText.of(file, scalar)).documents().get(0).root();
    }

    private static SourceFile file(String text) {
        return SourceTree.of(Map.of("test.yaml", text)).file("test.yaml").orElseThrow();
    }
}
