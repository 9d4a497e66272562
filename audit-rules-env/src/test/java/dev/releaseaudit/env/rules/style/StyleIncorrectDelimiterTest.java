package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleIncorrectDelimiterTest {

    @ParameterizedTest
    @ValueSource(strings = {"A=1\nB-C=1\n", "A=1\nB.C=1\n", "A=1\nB C=1\n", "A=1\n\"B\"=1\n", "A=1\nB:1\n"})
    void other_characters_in_a_key_are_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A_B=1\n", "_A=1\n", "*A=1\n", "A =1\n", "A_é=1\n", "A=b-c\n", "# a-b=1\n"})
    void underscores_and_what_stands_first_are_fine(String text) {
        assertThat(lines(text)).isEmpty();
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleIncorrectDelimiter()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
