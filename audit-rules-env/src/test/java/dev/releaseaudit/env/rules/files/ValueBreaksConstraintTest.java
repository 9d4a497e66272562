package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ValueBreaksConstraintTest {

    @Test
    void a_secret_that_is_too_short_is_found() {
        verify(new ValueBreaksConstraint(), file(".env", """
            A_SECRET=abcdef
            #        ^^^^^^ violates: A_SECRET is shorter than the 20 characters that the sample asks for
            """), file(".env.sample", """
            # at least 20 characters
            A_SECRET=
            """));
    }

    @Test
    void a_word_that_is_not_in_the_list_is_found() {
        verify(new ValueBreaksConstraint(), file("api/.env.production", """
            MODE_A=turbo
            #      ^^^^^ violates: MODE_A is none of the values that the sample lists: fast, slow
            """), file("api/.env.sample", """
            # How to run (fast or slow)
            MODE_A=fast
            """));
    }

    @Test
    void a_list_ends_with_its_sentence() {
        verify(new ValueBreaksConstraint(), file(".env", """
            APP_ENV=production
            STAGE=prod
            #     ^^^^ violates: STAGE is none of the values that the sample lists: local, production
            """), file(".env.sample", """
            # One of: local|production. Use local on your machine
            APP_ENV=local
            # One of: local|production. Use local on your machine
            STAGE=local
            """));
    }

    @Test
    void a_decorator_asks_as_well() {
        verify(new ValueBreaksConstraint(), file(".env", """
            MODE_A=turbo
            #      ^^^^^ violates: MODE_A is none of the values
            """), file(".env.schema", """
            # @type=enum(fast, slow)
            MODE_A=slow
            """));
    }

    @Test
    void long_enough_and_listed_is_fine() {
        verify(new ValueBreaksConstraint(), file(".env", """
            A_SECRET=abcdefghijklmnopqrstuvwxyz
            MODE_A=slow
            """), file(".env.sample", """
            # at least 20 characters
            A_SECRET=

            # How to run (fast or slow)
            MODE_A=fast
            """));
    }

    @Test
    void nothing_and_a_reference_have_no_length() {
        verify(new ValueBreaksConstraint(), file(".env", """
            A_SECRET=
            B_SECRET=${B}
            """), file(".env.sample", """
            # at least 20 characters
            A_SECRET=
            B_SECRET=
            """));
    }

    @Test
    void words_after_a_colon_are_no_list_where_the_sample_has_another_value() {
        verify(new ValueBreaksConstraint(), file(".env", """
            CACHE_A=main
            """), file(".env.sample", """
            # Redis 7: sessions, carts
            CACHE_A=redis
            """));
    }

    @Test
    void what_the_sample_of_another_service_asks_does_not_count() {
        verify(new ValueBreaksConstraint(), file("api/.env", """
            MODE_A=turbo
            """), file("web/.env.sample", """
            # (fast or slow)
            MODE_A=fast
            """));
    }
}
