package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTrailingWhitespaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"A=1\nB=1 \n", "A=1\nB=  \n", "A=1\n   \nB=1\n", "A=1\nB=\"x\" \n"})
    void a_blank_at_the_end_of_a_line_is_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=1\n", "A=1\t\n", "# c \n", "# A=1 \n", "A=\"x  \ny\"\n", "A=1\r\n"})
    void tabs_comments_and_blanks_inside_quotes_are_fine(String text) {
        assertThat(lines(text)).isEmpty();
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleTrailingWhitespace()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
