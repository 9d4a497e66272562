package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleUnorderedKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"B=1\nA=1\n", "c=1\nB=1\n", "B=$A\nA=1\n"})
    void a_key_that_comes_too_late_is_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A=1\nB=1\n",
                "B=1\n\nA=1\n",
                "B=1\nA=$B\n",
                "FOO=1\nABC=$FOO\nAAA=1\n",
                "A=1\nA=2\n",
                "# B=1\nA=1\n"
            })
    void order_within_each_group_is_enough(String text) {
        assertThat(lines(text)).isEmpty();
    }

    @Test
    void a_comment_does_not_begin_a_group() {
        assertThat(lines("B=1\n# c\nA=1\n")).containsExactly(3);
    }

    @Test
    void the_next_key_in_the_alphabet_is_named() {
        assertThat(new StyleUnorderedKey()
                        .check(EnvFile.of(".env", "C=1\nD=1\nB=1\n"))
                        .toString())
                .contains("B comes before C in the alphabet");
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleUnorderedKey()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
