package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleValueWithoutQuotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A=1\nB=a b\n",
                "A=1\nB=a b # c\n",
                "A=1\nB=\"a\" b\n",
                "A=1\nB=`a b`\n",
                "A=1\nB=a\tb\n",
                "A=1\nB=\"a b\n"
            })
    void a_blank_in_a_bare_value_is_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A=\"a b\"\n", "A='a b'\n", "A=ab\n", "A= a \n", "A=   \n", "A=\"a\nb c\"\n", "# A=a b\n"})
    void quotes_and_blanks_around_are_fine(String text) {
        assertThat(lines(text)).isEmpty();
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleValueWithoutQuotes()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
