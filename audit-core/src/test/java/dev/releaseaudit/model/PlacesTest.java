package dev.releaseaudit.model;

import static dev.releaseaudit.model.YamlFileTest.place;
import static dev.releaseaudit.model.YamlFileTest.read;
import static dev.releaseaudit.model.YamlFileTest.root;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_kind_of_line_end_ends_a_line(String end) {
        String text = String.join(end, "a: 1", "b: |", "  x", "  y", "", "c: 'z", "  z'", "d: 2", "");
        Node root = root(text);
        assertThat(place(root.get("b"))).isEqualTo("2:4-4:4");
        assertThat(root.get("b").text()).isEqualTo("x\ny\n");
        assertThat(place(root.get("c"))).isEqualTo("6:4-7:5");
        assertThat(place(root.get("d"))).isEqualTo("8:4-8:5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void documents_are_split_at_every_kind_of_line_end(String end) {
        YamlFile file = read(String.join(end, "a: 1", "---", "b: 2", "...", "# c", "--- {c: 3}", ""));
        assertThat(file.documents()).extracting(d -> place(d.root())).containsExactly("1:1-1:5", "3:1-3:5", "6:5-6:11");
    }

    @Test
    void columns_count_utf_16_units() {
        Node root = root("a: 😀 # 😀\n😀: {\"😀😀\": é, b: x}\n");
        assertThat(place(root.get("a"))).isEqualTo("1:4-1:6");
        assertThat(place(root.at("😀.b"))).isEqualTo("2:20-2:21");
        assertThat(place(root.at("😀"))).isEqualTo("2:5-2:22");
        assertThat(read("a: 😀 # 😀\n")
                        .documents()
                        .get(0)
                        .comments()
                        .get(0)
                        .location()
                        .column())
                .isEqualTo(7);
    }

    @Test
    void a_next_line_character_before_a_value_with_an_anchor_is_no_part_of_it() {
        assertThat(place(root("&a \u0085b"))).isEqualTo("1:5-1:6");
    }

    @Test
    void a_carriage_return_at_the_end_ends_a_line() {
        assertThat(place(root("? ab\r"))).isEqualTo("1:1-2:1");
    }

    @Test
    void a_byte_order_mark_is_no_column() {
        assertThat(place(root("\uFEFFa: b\n").get("a"))).isEqualTo("1:4-1:5");
        assertThat(read("a: 1\n---\n\uFEFFb: 2\n").diagnostics()).hasSizeLessThan(2);
    }

    @Test
    void a_byte_order_mark_inside_a_text_is_a_column() {
        Node root = root("a: \uFEFF\nb: 😀\uFEFFx # \uFEFF\n");
        assertThat(place(root.get("a"))).isEqualTo("1:4-1:5");
        assertThat(place(root.get("b"))).isEqualTo("2:4-2:8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void other_separators_do_not_end_lines(String separator) {
        Node root = root("a: \"x" + separator + "y\"\nb: 1\n");
        assertThat(place(root.get("b"))).isEqualTo("2:4-2:5");
        assertThat(place(root.get("a"))).isEqualTo("1:4-1:9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a: &x 1              | 1:7-1:8
                    a: &x !!str 'b'      | 1:13-1:16
                    a: !t &x "b"         | 1:10-1:13
                    a: &x {b: 1}         | 1:7-1:13
                    a: !t [b]            | 1:7-1:10
                    a: &x                | 1:6-1:6
                    a:                   | 1:3-1:3
                    a: &x⏎  b: 1         | 2:3-2:7
                    a: &x # c⏎  - b      | 2:3-2:6
                    a: &x⏎- b            | 2:1-2:4
                    a: !t &x⏎⏎  b        | 3:3-3:4
                    a: &x ¦⏎  b          | 1:7-2:4
                    a: b⏎  c⏎⏎  d # e    | 1:4-4:4
                    a: "b⏎⏎  c"          | 1:4-3:5
                    a: >-⏎  b⏎⏎  c⏎⏎     | 1:4-4:4
                    a: ¦⏎                | 1:4-1:5
                    a: {}                | 1:4-1:6
                    a: [b,⏎ c⏎ ]         | 1:4-3:3
                    a:⏎  - b⏎  - c⏎⏎     | 2:3-3:6
                    a:⏎  - b⏎  -⏎        | 2:3-3:4
                    a:⏎  b: 1⏎  # c⏎     | 2:3-2:7
                    a:⏎- b: 1⏎  c:⏎      | 2:1-3:5
                    ? a⏎: b              | 2:3-2:4
                    {a: b}               | 1:5-1:6
                    {"a":b}              | 1:6-1:7
                    """)
    void a_value_is_where_it_is_written(String text, String place) {
        String source = text.replace('⏎', '\n').replace('¦', '|') + "\n";
        assertThat(place(root(source).get("a"))).isEqualTo(place);
    }

    @Test
    void empty_documents_are_left_out() {
        assertThat(read("---\n---\n# only a comment\n---\n...\n").documents()).isEmpty();
        assertThat(read("").documents()).isEmpty();
        assertThat(read("--- ~\n---\n''\n").documents()).hasSize(2);
    }

    @Test
    void directives_stay_with_their_document() {
        YamlFile file = read("a: 1\n...\n%TAG !e! tag:example.com,2000:\n---\nb: !e!x 1\n---\nc: 2\n");
        assertThat(file.diagnostics()).isEmpty();
        ScalarNode b = (ScalarNode) file.documents().get(1).root().get("b");
        assertThat(b.tag()).contains("tag:example.com,2000:x");
        assertThat(place(file.documents().get(2).root())).isEqualTo("7:1-7:5");
    }

    @Test
    void a_separator_ends_a_block_scalar_but_not_inside_indentation() {
        YamlFile file = read("a: |\n  x\n  ---\n  y\n---\nb: 1\n");
        assertThat(file.documents()).hasSize(2);
        assertThat(file.documents().get(0).root().get("a").text()).isEqualTo("x\n---\ny\n");
    }
}
