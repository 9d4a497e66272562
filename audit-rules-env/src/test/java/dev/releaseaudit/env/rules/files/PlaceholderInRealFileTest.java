package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderInRealFileTest {

    @Test
    void a_value_that_waits_to_be_replaced_is_found_quotes_and_all() {
        verify(new PlaceholderInRealFile(), file(".env.production", """
            PORT=8080
            MAIL_FROM = 'orders@example.com' # sender
            #           ^^^^^^^^^^^^^^^^^^^^ violates: MAIL_FROM in .env.production names a host reserved for examples
            WEBHOOK_SECRET=change-me
            #              ^^^^^^^^^ violates: WEBHOOK_SECRET in .env.production is an instruction to change it
            """));
    }

    @ParameterizedTest
    @ValueSource(strings = {".env.sample", ".env.template", ".env.test", ".env.development", "dev.env"})
    void a_sample_and_a_file_for_developers_may_have_placeholders(String name) {
        verify(new PlaceholderInRealFile(), file(name, "WEBHOOK_SECRET=change-me\n"));
    }

    @Test
    void an_empty_value_a_reference_and_a_local_address_are_no_placeholders_to_replace() {
        verify(new PlaceholderInRealFile(), file(".env", """
            A_KEY=
            B_KEY=${C_KEY}
            D_URL=http://localhost:8080
            """));
    }
}
