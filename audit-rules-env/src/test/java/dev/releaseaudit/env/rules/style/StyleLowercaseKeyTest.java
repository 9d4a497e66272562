package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleLowercaseKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"A=1\na=1\n", "A=1\nbC=1\n", "A=1\nexport b=1\n", "A=1\nA_é=1\n"})
    void small_letters_in_a_key_are_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=1\nB=b\n", "# a=1\nA=1\n", "A_1=1\n", "export A=1\n", "A=\"x\ny=z\"\n"})
    void capitals_digits_and_values_are_fine(String text) {
        assertThat(lines(text)).isEmpty();
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleLowercaseKey()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
