package dev.releaseaudit.env.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.binding.LoadResult;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BashTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "A=b'c d'\"e f\"\\ g | bc de f g",
                "A=\"b\\$c\\d\" | b$c\\d",
                "A=$'b\\tc\\x41' | b\tcA",
                "A=b#c #d | b#c",
                "A=~x | ~x",
                "A=${B:-\"c d\"} | c d",
                "A=${B:-${C:-d}} | d",
                "B=1; A=${B:+c} | c",
                "B=1 A=$B | 1",
                "export A=b | b",
                "declare -x A=b | b",
                "A=b; A+=c | bc",
                ": ${A:=b} | b",
                "true && A=b | b",
                "A=1; false && A=2 | 1",
                "A=b > file | b",
                "A=b;B=c | b",
                "A=${B-c}${A+d} | c",
                "A=\"${B:-\\}}\" | }",
                "function f() { x; }; A=b | b",
            })
    void an_assignment_gives_what_the_shell_would(String text, String value) {
        assertThat(values(text)).containsEntry("A", value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A=b c",
                "A = b",
                "A: b",
                "A-B=c",
                "1A=c",
                "A=b & ",
                "A=b | c",
                "(A=b)",
                "if true; then A=b; fi",
                "A=(b c)",
                "f() { A=b; }",
                "[[ x == y ]] && A=b",
                "A=b; unset A",
                "local A=b",
                "export A=${B }",
                "export A= \"${1A}\"",
                "cat ${B }; A=b",
                "return 0; A=b",
                "cat <<EOF\nA=b\nEOF"
            })
    void what_is_no_assignment_in_the_shell_itself_sets_nothing(String text) {
        assertThat(values(text)).doesNotContainKey("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A='b", "A=\"b", "A=$(b", "A=${b", "A=<b>", "A=b)", "; A=b", "A=a(b)", "A=b |", "}", "()", "A=$[1",
                "if", "{\nA=b", "x y (b)", "A=b()"
            })
    void the_shell_gives_up_a_file_with_a_syntax_error(String text) {
        assertThat(Dialect.BASH.load(EnvFile.of(".env", text)).isRefused()).isTrue();
    }

    @Test
    void an_alternative_to_an_assignment_is_not_taken() {
        assertThat(values("A=1 || A=2\n")).containsEntry("A", "1");
    }

    @Test
    void a_backslash_continues_a_line() {
        assertThat(values("A=b\\\nc\n")).containsEntry("A", "bc");
    }

    @Test
    void two_dollars_begin_no_brace() {
        LoadResult loaded = Dialect.BASH.load(EnvFile.of(".env", "A=$${B\n"));

        assertThat(loaded.isRefused()).isFalse();
        assertThat(loaded.bindings().get(0).value()).contains("$${B");
    }

    @Test
    void a_list_with_a_carriage_return_behind_it_is_a_text() {
        assertThat(values("A=(b c)\r\nD=(e f)\n")).isEqualTo(Map.of("A", "(b c)\r"));
    }

    @Test
    void a_variable_of_the_shell_itself_cannot_be_set() {
        assertThat(values("UID=1\nB=2\n")).containsOnlyKeys("B");
    }

    @Test
    void a_bad_substitution_costs_its_line() {
        assertThat(values("A=${b c}\nC=d\n")).containsOnlyKeys("C");
    }

    @Test
    void lines_before_a_syntax_error_count() {
        assertThat(values("A=b\nC=(\n")).containsEntry("A", "b");
    }

    @Test
    void a_carriage_return_stays() {
        assertThat(values("A=b\r\n")).containsEntry("A", "b\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A=$$", "A=$RANDOM", "A=`b`", "A=$(b)", "A=$((1+1))", "A=~/b", "A=${b%c}", "A=$[1+1]", "A=$_"})
    void what_only_a_running_shell_knows_is_dynamic(String text) {
        assertThat(Dialect.BASH.load(EnvFile.of(".env", text)).bindings().get(0).dynamic())
                .isTrue();
    }

    @Test
    void assignments_are_not_exported_after_the_option_is_taken_back() {
        assertThat(values("A=1\nset +a\nB=2\nexport C=3\nset -a\nD=4\n")).containsOnlyKeys("A", "C", "D");
    }

    private static Map<String, String> values(String text) {
        return Dialect.BASH.load(EnvFile.of(".env", text)).values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().orElse("")));
    }
}
