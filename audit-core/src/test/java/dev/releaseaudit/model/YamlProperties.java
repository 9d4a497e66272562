package dev.releaseaudit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.SourceFile;
import dev.releaseaudit.source.SourceTree;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class YamlProperties {

    @Property(tries = 1000)
    void any_text_is_read_without_failing_and_keeps_the_invariants(@ForAll("texts") String text) {
        Invariants.check(read("a.yaml", text));
    }

    @Property(tries = 500)
    void any_text_is_read_as_json_without_failing(@ForAll("texts") String text) {
        Invariants.check(read("a.json", text));
    }

    @Property(tries = 500)
    void any_characters_at_all_are_read_without_failing(@ForAll @StringLength(max = 200) String text) {
        Invariants.check(read("a.yaml", text));
    }

    @Property
    void reading_twice_gives_the_same(@ForAll("texts") String text) {
        YamlFile once = read("a.yaml", text);
        YamlFile again = read("a.yaml", text);
        assertThat(again.diagnostics()).isEqualTo(once.diagnostics());
        assertThat(again.documents()).hasSameSizeAs(once.documents());
        for (int i = 0; i < once.documents().size(); i++) {
            assertThat(again.documents().get(i).comments())
                    .isEqualTo(once.documents().get(i).comments());
            assertThat(again.documents().get(i).location())
                    .isEqualTo(once.documents().get(i).location());
        }
    }

    @Property
    void a_tree_that_is_written_and_read_is_the_same(@ForAll("trees") Tree tree) {
        for (String text : List.of(tree.flow(), tree.block())) {
            YamlFile file = read("a.yaml", text);
            assertThat(file.diagnostics()).as(text).isEmpty();
            Invariants.check(file);
            assertThat(file.documents().get(0).root().sameAs(tree.node()))
                    .as(text)
                    .isTrue();
        }
        assertThat(read("a.json", tree.json()).documents().get(0).root().sameAs(tree.node()))
                .as(tree.json())
                .isTrue();
    }

    @Property
    void a_broken_document_changes_nothing_about_the_others(@ForAll("trees") Tree tree, @ForAll("texts") String text) {
        String document = tree.block();
        String between =
                text.replace("---", "-").replace("...", ".").replace("&", "").replace("%", "");
        YamlFile alone = read("a.yaml", document);
        YamlFile among = read("a.yaml", document + "---\n" + between + "\n---\n" + document);
        Node root = alone.documents().get(0).root();
        assertThat(among.documents().get(0).root().sameAs(root)).isTrue();
        assertThat(among.documents().get(0).location()).isEqualTo(root.location());
        assertThat(among.documents().get(among.documents().size() - 1).root().sameAs(root))
                .isTrue();
    }

    @Property
    void yaml_in_a_literal_block_has_the_places_of_the_file(@ForAll("trees") Tree tree) {
        String document = tree.block();
        String text = "outer:\n  - patch: |+\n" + document.indent(6) + "after: 1\n";
        SourceFile file = file("a.yaml", text);
        ScalarNode patch =
                (ScalarNode) YamlFile.read(file).documents().get(0).root().at("outer.0.patch");
        EmbeddedText embedded = EmbeddedText.of(file, patch);
        assertThat(embedded.isExact()).isTrue();
        YamlFile inner = YamlFile.read(embedded);
        Invariants.check(inner);
        YamlFile alone = read("a.yaml", document);
        List<Node> expected = alone.documents().get(0).root().walk().toList();
        List<Node> actual = inner.documents().get(0).root().walk().toList();
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            assertThat(actual.get(i).line).isEqualTo(expected.get(i).line + 2);
            assertThat(actual.get(i).column).isEqualTo(expected.get(i).column + 6);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "b: ",
                        "- ",
                        "? ",
                        ": ",
                        ":",
                        "\n",
                        "\n",
                        "\n  ",
                        "\n    ",
                        " ",
                        "\t",
                        "#",
                        " # c",
                        "\"",
                        "'",
                        "\\",
                        "[",
                        "]",
                        "{",
                        "}",
                        ", ",
                        "&a ",
                        "*a",
                        "!t ",
                        "!!str ",
                        "|",
                        ">",
                        "|-\n  ",
                        ">+\n ",
                        "---\n",
                        "...\n",
                        "%YAML 1.1\n",
                        "<<: ",
                        "é",
                        "😀",
                        "\r\n",
                        "\r",
                        "\uFEFF",
                        "\u2028",
                        "{{",
                        "}}",
                        "\u0000",
                        "\uD800",
                        "1",
                        "yes",
                        "~",
                        "key: value\n",
                        "- item\n",
                        "\"\\n\"",
                        "''",
                        "//",
                        "/*",
                        "*/")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Tree> trees() {
        return Tree.arbitrary();
    }

    private static YamlFile read(String name, String text) {
        return YamlFile.read(file(name, text));
    }

    private static SourceFile file(String name, String text) {
        return SourceTree.of(Map.of(name, text)).file(name).orElseThrow();
    }
}
