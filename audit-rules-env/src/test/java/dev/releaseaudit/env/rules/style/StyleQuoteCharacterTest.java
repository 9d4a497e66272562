package dev.releaseaudit.env.rules.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleQuoteCharacterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A=1\nB=\"1\"\n",
                "A=1\nB='1'\n",
                "A=1\nB=\"\"\n",
                "A=1\nB=x\"y\n",
                "A=1\nB=\"a;b\"\n",
                "A=1\nB=\"a|b\"\n",
                "A=1\nB=\"a'b\"\n",
                "A=1\nB=\"a\\\\b\"\n"
            })
    void quotes_that_nothing_needs_are_found(String text) {
        assertThat(lines(text)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A=\"1 2\"\n",
                "A='1 2'\n",
                "A=\"a#b\"\n",
                "A=\"a=b\"\n",
                "A=\"$B\"\n",
                "A=\"a&b\"\n",
                "A=\"a\\nb\"\n",
                "A=\"x\ny\"\n",
                "A=1\n",
                "# A=\"1\"\n"
            })
    void quotes_that_a_value_needs_are_fine(String text) {
        assertThat(lines(text)).isEmpty();
    }

    /** Returns the lines that the rule finds fault with. */
    private static List<Integer> lines(String text) {
        return new StyleQuoteCharacter()
                .check(EnvFile.of(".env", text)).asList().stream()
                        .map(verdict -> verdict.location().line())
                        .toList();
    }
}
