package dev.releaseaudit.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void lines_become_one() {
        assertThat(Plain.line("a\n  b\r\n\tc\u2028d\n")).isEqualTo("a b c d");
    }

    @Test
    void spaces_stay() {
        assertThat(Plain.line("a  b ")).isEqualTo("a  b ");
    }

    @Test
    void emoji_and_letters_of_any_script_stay() {
        assertThat(Plain.line("größe 日本 👩\u200D💻")).isEqualTo("größe 日本 👩\u200D💻");
    }

    @Test
    void what_moves_hides_or_reorders_is_replaced() {
        assertThat(Plain.line("\u001B[2J\u0007\u009B\u202E\u2066\u200B\uFEFF\uD800\uFFFF"))
                .isEqualTo("\uFFFD[2J" + "\uFFFD".repeat(8));
    }

    @Test
    void a_very_long_text_is_cut() {
        assertThat(Plain.line("x".repeat(5000))).hasSize(601).endsWith("x…");
    }

    @Property
    void nothing_that_hides_is_left(@ForAll String text) {
        assertThat(Plain.line(text).codePoints()).noneMatch(Plain::hides);
    }

    @Property
    void well_formed_text_has_pairs_only_and_the_same_length(@ForAll String text) {
        String formed = Plain.wellFormed(text);
        assertThat(formed).hasSameSizeAs(text);
        assertThat(formed.codePoints()).noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
