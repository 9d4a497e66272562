package dev.releaseaudit.test.internal.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaretLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'#   ^^ violates:';        5; 7; false",
                "'  # ^^ violates:';        5; 7; false",
                "'#^^ violates:';           1; 4; false",
                "'  #^^ violates:';         3; 6; false",
                "'#^ violates:';            1; 3; true",
                "'# ^ violates:';           3; 4; false",
                "'//  ^ violates:';         5; 6; false",
                "'//^^ violates:';          1; 5; false",
                "'<!-- ^ violates: -->';    6; 7; false",
                "'<!--^^ violates: -->';    1; 7; false",
                "'\t#^^ violates:';         2; 5; false"
            })
    void carets_give_columns(String line, int column, int endColumn, boolean openEnd) {
        assertThat(CaretLine.parse(line)).hasValueSatisfying(caret -> {
            assertThat(caret.column()).isEqualTo(column);
            assertThat(caret.endColumn()).isEqualTo(endColumn);
            assertThat(caret.openEnd()).isEqualTo(openEnd);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "# ^ violates: a b, VIOLATES, a b",
        "# ^ satisfies:   a  , SATISFIES, a",
        "# ^ unknown:, UNKNOWN, ''",
        "# ^ diagnostic: a: b, DIAGNOSTIC, a: b",
        "<!-- ^ violates: a -->, VIOLATES, a",
        "# ^ violates: a -->, VIOLATES, a -->"
    })
    void a_word_and_a_part_of_the_message_follow(String line, MarkKind word, String part) {
        assertThat(CaretLine.parse(line)).hasValueSatisfying(caret -> {
            assertThat(caret.kind()).isEqualTo(word);
            assertThat(caret.part()).isEqualTo(part);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#", "# violates: a", "A=^", "A=1 # ^ violates: a", "- ^ violates: a", "# a ^", "# ^a", "^^^"
            })
    void other_lines_are_text(String line) {
        assertThat(CaretLine.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# ^", "# ^ violates", "# ^ Violates: a", "# ^ breaks: a", "<!-- ^ -->"})
    void a_slip_is_not_taken_for_text(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaretLine.parse(line))
                .withMessageContaining("'violates:', 'satisfies:', 'unknown:' or 'diagnostic:'")
                .withMessageEndingWith(": " + line);
    }

    @Test
    void the_line_is_kept_as_it_was_written() {
        assertThat(CaretLine.parse("  <!-- ^  violates:  a  -->"))
                .hasValueSatisfying(caret -> assertThat(caret.raw()).isEqualTo("  <!-- ^  violates:  a  -->"));
    }
}
