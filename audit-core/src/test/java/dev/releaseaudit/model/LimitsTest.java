package dev.releaseaudit.model;

import static dev.releaseaudit.model.YamlFileTest.read;
import static dev.releaseaudit.model.YamlFileTest.root;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.Diagnostic.Kind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody puts into a file makes its reading take long, or fail. */
@Timeout(60)
class LimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "- - ? - ", "[{a: ", "\"a\": [", "&a [", "!t {? "})
    void deep_nesting_is_a_limit(String opening) {
        YamlFile file = read(opening.repeat(20_000));
        assertThat(file.documents()).isEmpty();
        assertThat(file.diagnostics()).hasSize(1);
    }

    @Test
    void deep_indentation_is_a_limit() {
        String text =
                IntStream.range(0, 2000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(joining());
        assertThat(read(text).diagnostics()).extracting(d -> d.kind()).containsExactly(Kind.LIMIT_REACHED);
    }

    @Test
    void two_hundred_levels_are_fine() {
        Node root = root("[".repeat(200) + "]".repeat(200));
        assertThat(root.walk()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"%s\"",
                "a: '%s'",
                "a: %s",
                "a: |\n  %s",
                "a: >\n  %s",
                "# %s",
                "&%s a",
                "!%s a",
                "%%%s",
                "[%s"
            })
    void one_very_long_text_is_read_quickly(String around) {
        for (String part : new String[] {"x", "x ", " ", "x\n  ", "\n", "x: ", ", ", "''", "\\\\", "\t", "é😀", "[]"}) {
            YamlFile file = read(around.formatted(part.repeat(200_000 / part.length())));
            file.documents().forEach(YamlDocument::comments);
            file.documents()
                    .forEach(document -> assertThat(document.root().walk()).isNotEmpty());
        }
    }

    @Test
    void a_character_of_two_units_may_stand_anywhere() {
        for (int before = 900; before < 2_200; before++) {
            assertThat(root("a: " + "x".repeat(before) + "😀😀\n").get("a").text())
                    .hasSize(before + 4)
                    .endsWith("x😀😀");
        }
    }

    @Test
    void three_megabytes_of_text_are_read_quickly() {
        assertThat(root("a: \"" + "x".repeat(3_000_000) + "\"").get("a").text()).hasSize(3_000_000);
    }

    @Test
    void very_many_documents_are_read_quickly() {
        YamlFile file = read("---\na: 1 # x\n".repeat(100_000));
        assertThat(file.documents()).hasSize(100_000);
        assertThat(file.documents().get(99_999).root().location().line()).isEqualTo(200_000);
    }

    @Test
    void very_many_broken_documents_are_read_quickly() {
        assertThat(read("---\na: [\n".repeat(10_000)).diagnostics()).hasSize(10_000);
    }

    @Test
    void very_many_keys_are_read_quickly() {
        String text =
                IntStream.range(0, 50_000).mapToObj(i -> "k" + i + ": 1\n").collect(joining());
        Node root = root(text);
        assertThat(root.get("k49999").isPresent()).isTrue();
        assertThat(root.sameAs(root(text))).isTrue();
    }

    @Test
    void very_many_anchors_aliases_and_merges_are_read_quickly() {
        String text = IntStream.range(0, 5_000)
                .mapToObj(i -> "k%d: &a%d {<<: [*a%d, *a0], b: 1}\n".formatted(i, i, Math.max(0, i - 1)))
                .collect(joining());
        YamlFile file = read("x: &a0 {}\n" + text);
        file.documents().get(0).root().walk().forEach(Node::entries);
        assertThat(file.diagnostics()).isNotEmpty();
    }

    @Test
    void very_many_merges_beside_very_many_keys_are_read_quickly() {
        String keys =
                IntStream.range(0, 20_000).mapToObj(i -> "k" + i + ": 1\n").collect(joining());
        assertThat(read(keys + "<<: {k1: 2}\n".repeat(20_000)).documents()).hasSize(1);
    }

    @Test
    void a_long_text_in_any_style_keeps_its_places_quickly() {
        String words = "word and word\n  ".repeat(20_000);
        Invariants.check(read("a: \"" + "word and word ".repeat(20_000) + "\""));
        for (String style : new String[] {"a: %s", "a: '%s'", "a: \"%s\"", "a: |\n  %s", "a: >\n  %s"}) {
            Invariants.check(read(style.formatted(words)));
        }
    }
}
