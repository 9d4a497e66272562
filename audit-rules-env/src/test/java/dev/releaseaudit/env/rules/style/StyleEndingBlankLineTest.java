package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleEndingBlankLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"A=1\nB=1", "A=1\n# c", "A=1\n  "})
    void a_last_line_without_an_end_is_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=1\n", "A=1\r\n", "", "# c\n", "\n", "A=\"x\ny\"\n"})
    void a_last_line_with_an_end_is_fine(String text) {
        assertThat(lines(text)).isEmpty();
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleEndingBlankLine()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
