package dev.releaseaudit.model;

import static dev.releaseaudit.model.YamlFileTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenYamlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a:⏎→b: 1            | 2:1 | A tab in the indentation; YAML allows only spaces there
                    a: "x⏎b: 2          | 1:4 | A quote that is never closed
                    a: 'it's'           | 1:8 | Text after the end of a value; quote the value as a whole
                    a: b: c             | 1:5 | A ':' inside a value; quote the value, or check the indentation
                    a:⏎  b: 1⏎ c: 2     | 3:2 | Does not fit the lines above; check the indentation
                    a: [1, 2⏎b: 3       | 2:2 | Neither ',' nor ']', though a '[' is open
                    a: {b: 1⏎c: 2       | 2:2 | Neither ',' nor '}', though a '{' is open
                    a: }                | 1:4 | A value is missing before this; quote it if it is meant as text
                    a: @x               | 1:4 | A value cannot begin with this character; quote the value
                    a: 1⏎b              | 2:1 | Not of the form 'key: value'; a ':' is missing, or the line is indented too little
                    a: "\\q"            | 1:6 | A backslash that means nothing in double quotes; write two, or use single quotes
                    a: "\\xZZ"          | 1:7 | An escape without its hexadecimal digits
                    a: !b!c d           | 1:4 | A tag whose handle is not declared; quote the value if '!' belongs to it
                    a: */5 * * *        | 1:4 | A '*' begins an alias; quote the value if it is meant as text
                    a: & b              | 1:4 | An '&' begins an anchor; quote the value if it is meant as text
                    a: ¦x⏎  b           | 1:5 | Only a digit, '+' or '-' may follow '¦' or '>'; quote the value if it is text
                    a: ¦⏎    ⏎  b       | 3:3 | The blank lines before the text of a block have more spaces than the text
                    a: - b              | 1:4 | A list cannot begin on the line of its key; put '-' on the next line
                    {a: 1}}             | 1:7 | Something after the end of the document; check brackets and indentation
                    a: {{ b }}-c        | 1:4 | Template braces '{{'; the file has to be rendered before it is YAML
                    {% if a %}⏎b: 1     | 1:1 | Template braces '{%'; the file has to be rendered before it is YAML
                    a: 1⏎<<<<<<< mine   | 2:1 | A merge conflict that is not resolved
                    a: ␁                | 1:4 | A control character, which YAML does not allow
                    %YAML 4.0⏎---⏎a: 1  | 1:1 | A version of YAML that does not exist; 1.1 and 1.2 do
                    """)
    void the_place_and_the_remedy_are_told(String text, String place, String message) {
        String source = visible(text) + "\n";
        assertThat(read(source).diagnostics())
                .extracting(Object::toString)
                .containsExactly("test.yaml:" + place + ": " + visible(message));
    }

    private static String visible(String text) {
        return text.replace('⏎', '\n').replace('→', '\t').replace('¦', '|').replace('␁', '\u0001');
    }

    @Test
    void the_notes_about_a_broken_document_are_not_told_as_well() {
        assertThat(read("a: 1\na: 2\nb: [\n").diagnostics()).hasSize(1);
    }

    @Test
    void nothing_of_the_document_is_repeated() {
        assertThat(read("password: 'hunter2' hunter2\n").diagnostics().toString())
                .doesNotContain("hunter2");
    }

    @Test
    void tabs_that_only_separate_are_read() {
        Node root = YamlFileTest.root("a:\t1\nb:\t\t'x'\t# comment\nc: [1,\t2]\n");
        assertThat(root.get("b").text()).isEqualTo("x");
        assertThat(YamlFileTest.place(root.get("b"))).isEqualTo("2:5-2:8");
        assertThat(read("a:\t1\t# one\n").documents().get(0).comments()).hasSize(1);
    }

    @Test
    void very_many_tabs_do_not_take_for_ever() {
        YamlFile file = read("a:\tb\n".repeat(100_000));
        assertThat(file.diagnostics()).isNotEmpty();
    }

    @Test
    void a_version_that_kubernetes_refuses_is_noted() {
        assertThat(read("%YAML 1.2\n---\na: 1\n").diagnostics())
                .extracting(Object::toString)
                .containsExactly("test.yaml:1:1: A version of YAML that Kubernetes and kustomize refuse; they accept"
                        + " 1.1, or none");
        assertThat(read("%YAML 1.1\n---\na: 1\n").diagnostics()).isEmpty();
    }

    @Test
    void template_braces_that_are_a_whole_value_are_read_as_text() {
        YamlFile file = read("image: {{ .Values.image }}\nother: {{x}}\nmap: {a: {b: c}}\n");
        Node root = file.documents().get(0).root();
        assertThat(root.get("image").text()).isEqualTo("{{ .Values.image }}");
        assertThat(YamlFileTest.place(root.get("image"))).isEqualTo("1:8-1:27");
        assertThat(root.get("other").truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(root.at("map.a.b").text()).isEqualTo("c");
        assertThat(file.diagnostics()).hasSize(2).allMatch(d -> d.message().startsWith("Template braces"));
    }
}
