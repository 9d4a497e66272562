package dev.releaseaudit.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedCredentialTest {

    private static final String VALUE = Sample.of("{A:32}");
    private static final String TOKEN = Sample.of("ghp_{A:36}");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_kind_of_line_end_ends_a_line(String end) {
        String text = String.join(end, "A_SECRET=" + VALUE, "B_SECRET=" + VALUE, "C_SECRET=" + VALUE);

        assertThat(KeyedCredential.inConfiguration(text))
                .extracting(
                        KeyedCredential::key,
                        found -> text.substring(
                                found.credential().start(), found.credential().end()))
                .containsExactly(tuple("A_SECRET", VALUE), tuple("B_SECRET", VALUE), tuple("C_SECRET", VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r"})
    void the_key_of_an_issued_token_is_that_of_its_line(String end) {
        assertThat(KeyedCredential.inConfiguration("OTHER: 1" + end + "TOKEN: " + TOKEN))
                .extracting(KeyedCredential::key)
                .containsExactly("TOKEN");
    }

    @Test
    void a_line_that_is_too_long_for_a_configuration_is_passed_over() {
        String longest = "A_SECRET=" + VALUE + " ".repeat(10_000 - 9 - VALUE.length());

        assertThat(KeyedCredential.inConfiguration(longest)).hasSize(1);
        assertThat(KeyedCredential.inConfiguration(longest + " ")).isEmpty();
    }

    @Test
    void secrets_come_in_the_order_of_the_text_whatever_makes_them_one() {
        String text = "\nA_SECRET=" + VALUE + "\nTOKEN=" + TOKEN + "\n{\"DB_PASSWORD\": \"admin123\", \"C_SECRET\": \""
                + VALUE + "\"}\n";

        assertThat(KeyedCredential.inConfiguration(text))
                .extracting(
                        KeyedCredential::key,
                        found -> text.substring(
                                found.credential().start(), found.credential().end()))
                .containsExactly(
                        tuple("A_SECRET", VALUE),
                        tuple("TOKEN", TOKEN),
                        tuple("DB_PASSWORD", "admin123"),
                        tuple("C_SECRET", VALUE));
    }

    @Test
    void a_document_may_show_what_browsers_get() {
        assertThat(KeyedCredential.inDocument("PUBLIC_MAPS_KEY=" + Sample.of("AIza{w:35}")))
                .isEmpty();
    }

    @Test
    void a_document_shows_only_what_a_vendor_issued() {
        assertThat(KeyedCredential.inDocument("A_SECRET=" + VALUE + "\nTOKEN=" + TOKEN))
                .extracting(KeyedCredential::key)
                .containsExactly("TOKEN");
    }
}
