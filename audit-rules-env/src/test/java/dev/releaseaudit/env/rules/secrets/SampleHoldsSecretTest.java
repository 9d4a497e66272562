package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.facts.SecretValue;
import dev.releaseaudit.facts.SecretValue.Use;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.secrets.Credential.Strength;
import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleHoldsSecretTest {

    private static final String RANDOM = "SESSION_SECRET=q7Vn2pX9sLk4TzR8wB3mD6yH\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".env.example",
                ".env.sample",
                ".env.template",
                "env.dist",
                "config.example.yml",
                "appsettings.template.json",
                "examples/shop/.env"
            })
    void a_random_value_is_found_in_every_kind_of_sample(String name) {
        verify(new SampleHoldsSecret(), file(name, RANDOM + """
                    #              ^^^^^^^^^^^^^^^^^^^^^^^^ violates: SESSION_SECRET in a sample is a random value
                    """));
    }

    @Test
    void an_option_in_a_comment_shows_its_value_too() {
        verify(new SampleHoldsSecret(), file(".env.sample", """
            # API_KEY=8f14e45fceea167a5a36dedd4bea2543
            #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: API_KEY in a sample is a random value
            """));
    }

    @Test
    void a_password_in_a_url_is_found() {
        verify(new SampleHoldsSecret(), file(".env.sample", """
            DATABASE_URL=postgres://shop:kV93-mPz7qLw@db.acme.io/shop
            #                            ^^^^^^^^^^^^ violates: DATABASE_URL in a sample is a password in a URL
            """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SESSION_SECRET=",
                "SESSION_SECRET=change-me",
                "SESSION_SECRET=your-256-bit-secret",
                "SESSION_SECRET=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "SESSION_SECRET=0123456789abcdef0123456789abcdef",
                "SESSION_SECRET=dev-secret-do-not-use-in-production",
                "DATABASE_URL=postgres://postgres:postgres@localhost:5432/shop",
                "DATABASE_URL=postgres://user:password@host/db",
                "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                "CLIENT_ID=q7Vn2pX9sLk4TzR8wB3mD6yH"
            })
    void a_sample_may_show_what_nobody_takes_for_real(String line) {
        verify(new SampleHoldsSecret(), file(".env.example", line + "\n"));
    }

    @Test
    void a_file_that_is_loaded_is_judged_by_others() {
        verify(new SampleHoldsSecret(), file(".env", RANDOM), file("compose.yaml", RANDOM));
    }

    @Test
    void an_issued_token_is_an_error_and_a_random_value_a_warning() {
        assertThat(severity(Strength.ISSUED)).isEqualTo(Severity.ERROR);
        assertThat(severity(Strength.REAL)).isEqualTo(Severity.WARNING);
    }

    @Test
    void the_message_names_the_key_and_not_the_value() {
        var secret = new SecretValue("KEY", Strength.REAL, "a random value", Use.SAMPLE, Location.of(".env.sample"));
        assertThat(new SampleHoldsSecret().check(secret).asList())
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.message()).isEqualTo("KEY in a sample is a random value"));
    }

    private static Severity severity(Strength strength) {
        var secret = new SecretValue("KEY", strength, "a token", Use.SAMPLE, Location.of(".env.sample"));
        return new SampleHoldsSecret().check(secret).asList().get(0).severity().orElseThrow();
    }
}
