package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSubstitutionKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"A=1\nB=${A\n", "A=1\nB=$A}\n", "A=1\nB=\"${A\"\n", "A=1\nB=x$y}z${d\n"})
    void a_reference_with_one_brace_is_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=${B}\n", "A=$B\n", "A=$\n", "A='${B'\n", "A=\\${B\n", "A=${B:-x}\n", "# A=${B\n"})
    void whole_references_and_what_is_none_are_fine(String text) {
        assertThat(lines(text)).isEmpty();
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleSubstitutionKey()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
