package dev.releaseaudit.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void what_hides_is_escaped_where_nothing_may_be_lost() {
        assertThat(PrintableText.escaped("a\u001B[2J\r\nb\u202E\uD800")).isEqualTo("a\\u001b[2J\\r\\nb\\u202e\\ud800");
        assertThat(PrintableText.escaped("größe 日本")).isEqualTo("größe 日本");
    }

    @Test
    void lines_become_one() {
        assertThat(PrintableText.line("a\n  b\r\n\tc\u2028d\n")).isEqualTo("a b c d");
    }

    @Test
    void spaces_stay() {
        assertThat(PrintableText.line("a  b ")).isEqualTo("a  b ");
    }

    @Test
    void emoji_and_letters_of_any_script_stay() {
        assertThat(PrintableText.line("größe 日本 👩\u200D💻")).isEqualTo("größe 日本 👩\u200D💻");
    }

    @Test
    void what_moves_hides_or_reorders_is_replaced() {
        assertThat(PrintableText.line("\u001B[2J\u0007\u009B\u202E\u2066\u200B\uFEFF\uD800\uFFFF"))
                .isEqualTo("\uFFFD[2J" + "\uFFFD".repeat(8));
    }

    @Test
    void a_very_long_text_is_cut() {
        assertThat(PrintableText.line("x".repeat(5000))).hasSize(601).endsWith("x…");
    }

    @Property
    void nothing_that_hides_is_left(@ForAll String text) {
        assertThat(PrintableText.line(text).codePoints()).noneMatch(PrintableText::hides);
    }

    @Property
    void well_formed_text_has_pairs_only_and_the_same_length(@ForAll String text) {
        String formed = PrintableText.wellFormed(text);
        assertThat(formed).hasSameSizeAs(text);
        assertThat(formed.codePoints()).noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
