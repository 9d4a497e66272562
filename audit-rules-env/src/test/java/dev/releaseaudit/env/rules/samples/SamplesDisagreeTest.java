package dev.releaseaudit.env.rules.samples;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class SamplesDisagreeTest {

    @Test
    void an_option_has_two_defaults() {
        verify(new SamplesDisagree(), file(".env.example", """
            # === Optional ===
            POOL_MAX=10
            """), file(".env.sample", """
            # === Optional ===
            POOL_MAX=20
            #^^^^^^^ violates: POOL_MAX has another default here than in .env.example
            """));
    }

    @Test
    void one_sample_requires_what_the_other_calls_optional() {
        verify(new SamplesDisagree(), file("a/.env.example", """
            # === Required ===
            A_KEY=
            """), file("a/env.example", """
            # === Optional ===
            A_KEY=
            #^^^^ violates: A_KEY is optional here and required in a/.env.example
            """));
    }

    @Test
    void samples_that_say_the_same_agree() {
        verify(new SamplesDisagree(), file(".env.example", """
            # === Optional ===
            POOL_MAX=10
            """), file(".env.sample", """
            # === Optional ===
            POOL_MAX=10
            """));
    }

    @Test
    void examples_of_what_is_not_optional_may_differ() {
        verify(new SamplesDisagree(), file(".env.example", """
            API_URL=http://a
            """), file(".env.sample", """
            API_URL=http://b
            """));
    }

    @Test
    void samples_of_two_modes_or_services_are_for_two_files() {
        verify(
                new SamplesDisagree(),
                file(".env.development.example", """
            # === Optional ===
            A_KEY=1
            """),
                file(".env.production.example", """
            # === Optional ===
            A_KEY=2
            """),
                file("api.env.sample", """
            # === Optional ===
            A_KEY=3
            """),
                file("web.env.sample", """
            # === Optional ===
            A_KEY=4
            """));
    }

    @Test
    void samples_in_two_folders_are_of_two_services() {
        verify(new SamplesDisagree(), file("a/.env.example", """
            # === Optional ===
            A_KEY=1
            """), file("b/.env.sample", """
            # === Optional ===
            A_KEY=2
            """));
    }
}
