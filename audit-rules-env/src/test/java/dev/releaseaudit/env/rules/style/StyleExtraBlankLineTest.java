package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleExtraBlankLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n\nA=1\n", "A=1\n\n", "\n \nA=1\n"})
    void a_blank_line_after_another_or_at_the_end_is_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=1\n", "A=1\n\nB=1\n", "\nA=1\n", "A=\"x\n\n\ny\"\n", "# c\n\n# d\nA=1\n"})
    void one_blank_line_between_is_fine(String text) {
        assertThat(lines(text)).isEmpty();
    }

    @Test
    void each_line_too_many_is_found() {
        assertThat(lines("A=1\n\n\n\nB=1\n\n")).containsExactly(3, 4, 6);
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleExtraBlankLine()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
