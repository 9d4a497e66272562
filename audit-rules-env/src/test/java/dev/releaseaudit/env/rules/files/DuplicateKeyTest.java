package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class DuplicateKeyTest {

    @Test
    void a_key_that_is_set_again_is_found_where_it_is_set_again() {
        verify(new DuplicateKey(), file(".env", """
            LOG_LEVEL=info
            PORT=8080
            export LOG_LEVEL=debug
            #      ^^^^^^^^^ violates: LOG_LEVEL is set on line 1 and again here; most loaders take the last value
            """));
    }

    @Test
    void each_further_line_counts() {
        verify(new DuplicateKey(), file(".env", """
            A_KEY=1
            A_KEY=2
            #^^^^ violates: on line 1
            A_KEY=1
            #^^^^ violates: on line 1 and again here, to the same value
            """));
    }

    @Test
    void an_option_in_a_comment_sets_nothing() {
        verify(new DuplicateKey(), file(".env.sample", """
            #^ satisfies: .env.sample sets each of its 1 keys once
            # LOG_LEVEL=info
            LOG_LEVEL=debug
            """));
    }

    @Test
    void keys_of_different_case_are_different() {
        verify(new DuplicateKey(), file(".env", """
            path=1
            PATH=2
            """));
    }

    @Test
    void a_script_may_set_a_key_again() {
        verify(new DuplicateKey(), file(".envrc", """
            export PATH=a
            export PATH=b
            """));
    }

    @Test
    void what_dotenv_linter_was_told_not_to_mind_is_no_violation() {
        verify(new DuplicateKey(), file(".env", """
            A_KEY=1
            # dotenv-linter:off DuplicatedKey
            A_KEY=2
            # dotenv-linter:on DuplicatedKey
            A_KEY=3
            #^^^^ violates: A_KEY is set on line 1 and again here
            """));
    }
}
