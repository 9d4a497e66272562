package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleLeadingCharacterTest {

    @ParameterizedTest
    @ValueSource(strings = {"A=1\n B=1\n", "A=1\n1B=1\n", "A=1\n*B=1\n", "A=1\n\"B\"=1\n", "A=1\n=1\n"})
    void a_line_that_does_not_begin_with_its_key_is_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=1\n", "_A=1\n", "export A=1\n", "É=1\n", " # c\n", "\n\t\nA=1\n"})
    void letters_underscores_and_comments_are_fine(String text) {
        assertThat(lines(text)).isEmpty();
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleLeadingCharacter()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
