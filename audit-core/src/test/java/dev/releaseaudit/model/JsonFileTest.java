package dev.releaseaudit.model;

import static dev.releaseaudit.model.YamlFileTest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTest {

    @Test
    void json_is_read_as_located_nodes() {
        Node root = root("{\n\t\"a\": [1, \"two\", true],\n\t\"b\":{\"c\":null}\n}\n");
        assertThat(root.at("a.0").integer()).hasValue(1);
        assertThat(place(root.at("a.1"))).isEqualTo("2:11-2:16");
        assertThat(root.at("a.2").truth()).isEqualTo(Truth.YES);
        assertThat(place(root.at("b"))).isEqualTo("3:6-3:16");
        assertThat(root.at("b.c").isNull()).isTrue();
        assertThat(place(root.at("b.d"))).isEqualTo("3:2-3:5");
    }

    @Test
    void escapes_are_resolved() {
        assertThat(root("\"a\\n\\t\\\\\\/\\\"\\u0041\\ud83d\\ude00\"").text()).isEqualTo("a\n\t\\/\"A\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1e5", "1E+5", "-0.0", "123456789012345678901234567890"})
    void numbers_are_read(String number) {
        assertThat(root("[" + number + "]").at("0").text()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"a": 1,, "b": 2}   | 1:9  | A key in double quotes belongs here
                    {"a" 1}             | 1:6  | A ':' is missing between the key and its value
                    {"a": }             | 1:7  | Neither a text in double quotes, a number, true, false, null, '{' nor '['
                    {"a"}               | 1:5  | The key has no value
                    {'a': 1}            | 1:2  | A key in double quotes belongs here
                    {a: 1}              | 1:2  | A key in double quotes belongs here
                    [1 2]               | 1:4  | A ',' or ']' is missing
                    {"a": 1 "b": 2}     | 1:9  | A ',' or '}' is missing
                    [01]                | 1:2  | Neither a text in double quotes, a number, true, false, null, '{' nor '['
                    [1.]                | 1:2  | Neither a text in double quotes, a number, true, false, null, '{' nor '['
                    [True]              | 1:2  | Neither a text in double quotes, a number, true, false, null, '{' nor '['
                    ["a                 | 1:2  | A quote that is not closed on its line
                    ["\\q"]             | 1:3  | An escape that JSON does not have
                    ["\\u12"]           | 1:3  | An escape that JSON does not have
                    [1, 2               | 1:6  | The file ends in the middle of a value
                    {"a":               | 1:6  | The file ends in the middle of a value
                    [1]]                | 1:4  | Neither a text in double quotes, a number, true, false, null, '{' nor '['
                    [1] /* b            | 1:5  | A comment that is never closed
                    """)
    void what_is_not_json_is_told_with_its_place(String text, String place, String message) {
        assertThat(read(text).diagnostics())
                .filteredOn(diagnostic -> !diagnostic.message().startsWith("A second value"))
                .extracting(Object::toString)
                .containsExactly("test.json:" + place + ": " + message);
        assertThat(read(text).documents()).isEmpty();
    }

    @Test
    void comments_and_commas_too_many_are_read_and_noted() {
        YamlFile file = read("// one\n{\n  \"a\": [1, 2,], /* two */\n  // three\n}\n");
        assertThat(file.documents().get(0).root().at("a.1").text()).isEqualTo("2");
        assertThat(file.documents().get(0).comments()).extracting(Comment::text).containsExactly("one", "two", "three");
        assertThat(file.documents().get(0).comments())
                .extracting(Comment::ownLine)
                .containsExactly(true, false, true);
        assertThat(file.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "test.json:1:1: A comment, which strict readers of JSON refuse",
                        "test.json:3:13: A ',' before ']', which strict readers of JSON refuse",
                        "test.json:3:15: A ',' before '}', which strict readers of JSON refuse");
    }

    @Test
    void keys_written_twice_are_noted() {
        assertThat(read("{\"a\": 1,\n\"a\": 2}").diagnostics())
                .extracting(Object::toString)
                .containsExactly("test.json:2:1: 'a' is written twice, on lines 1 and 2; the last one counts");
    }

    @Test
    void a_second_value_is_another_document() {
        YamlFile file = read("{\"a\": 1}\n{\"b\": 2}\n");
        assertThat(file.documents()).hasSize(2);
        assertThat(file.diagnostics()).extracting(d -> d.location().line()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "// nothing\n"})
    void a_file_without_a_value_has_no_document(String text) {
        assertThat(read(text).documents()).isEmpty();
    }

    @Test
    void deep_nesting_is_a_limit() {
        assertThat(read("[".repeat(100_000)).diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "test.json:1:201: Collections nest more than 200 levels deep; the document is not read");
    }

    private static Node root(String text) {
        YamlFile file = read(text);
        assertThat(file.diagnostics()).isEmpty();
        return file.documents().get(0).root();
    }

    private static YamlFile read(String text) {
        return YamlFile.read(
                SourceTree.of(Map.of("test.json", text)).file("test.json").orElseThrow());
    }
}
