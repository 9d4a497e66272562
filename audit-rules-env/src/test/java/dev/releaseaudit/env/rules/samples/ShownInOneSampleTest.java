package dev.releaseaudit.env.rules.samples;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class ShownInOneSampleTest {

    @Test
    void what_the_other_sample_lacks_is_named() {
        verify(new ShownInOneSample(), file(".env.example", """
            A_KEY=
            """), file(".env.sample", """
            A_KEY=
            B_KEY=
            #^^^^ violates: .env.sample shows 1 variable that .env.example does not: B_KEY
            """));
    }

    @Test
    void both_may_lack_something() {
        verify(new ShownInOneSample(), file(".env.example", """
            A_KEY=
            #^^^^ violates: .env.example shows 1 variable that .env.sample does not: A_KEY
            """), file(".env.sample", """
            B_KEY=
            #^^^^ violates: .env.sample shows 1 variable that .env.example does not: B_KEY
            """));
    }

    @Test
    void an_option_in_a_comment_is_shown() {
        verify(new ShownInOneSample(), file(".env.example", """
            A_KEY=
            #^^^^^ satisfies: .env.example and .env.sample show the same variables
            """), file(".env.sample", """
            # A_KEY=
            """));
    }

    @Test
    void one_sample_has_nothing_to_compare() {
        verify(new ShownInOneSample(), file(".env.example", """
            A_KEY=
            """));
    }

    @Test
    void samples_of_two_modes_are_for_two_files() {
        verify(new ShownInOneSample(), file(".env.test.example", """
            A_KEY=
            """), file(".env.production.example", """
            B_KEY=
            """));
    }

    @Test
    void a_file_without_variables_is_no_sample() {
        verify(new ShownInOneSample(), file(".env.example", """
            A_KEY=
            """), file(".env.sample", """
            # see .env.example
            """));
    }
}
