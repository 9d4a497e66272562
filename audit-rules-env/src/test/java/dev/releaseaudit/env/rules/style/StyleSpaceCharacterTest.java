package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSpaceCharacterTest {

    @ParameterizedTest
    @ValueSource(strings = {"A=1\nB =1\n", "A=1\nB= 1\n", "A=1\nB = 1\n", "A=1\nB=   \n", "A=1\nB= \"1\"\n"})
    void blanks_around_the_sign_are_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=1\n", "A=\"1 = 2\"\n", "A=1 = 2\n", "export A=1\n", "A\t=1\n", "# A = 1\n"})
    void other_blanks_are_fine(String text) {
        assertThat(lines(text)).isEmpty();
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleSpaceCharacter()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
