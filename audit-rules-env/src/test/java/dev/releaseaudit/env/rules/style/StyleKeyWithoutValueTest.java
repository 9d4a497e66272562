package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleKeyWithoutValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"A=1\nB\n", "A=1\nexport B\n", "A=1\nB:1\n", "A=1\nB # c\n"})
    void a_key_without_a_sign_is_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=\n", "A=1\n", "export A=\n", "# A\n", "\n", "A =\n"})
    void a_sign_is_enough(String text) {
        assertThat(lines(text)).isEmpty();
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleKeyWithoutValue()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
