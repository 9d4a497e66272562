package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class NearDuplicateKeyTest {

    @Test
    void underscores_alone_make_no_other_name() {
        verify(new NearDuplicateKey(), file(".env", """
            API_KEY=1
            APIKEY=2
            #^^^^^ violates: APIKEY and API_KEY on line 1 differ in case or underscores only
            """));
    }

    @Test
    void case_alone_makes_no_other_name() {
        verify(new NearDuplicateKey(), file(".env.sample", """
            LogLevel=1
            LOG_LEVEL=2
            #^^^^^^^^ violates: LOG_LEVEL and LogLevel on line 1
            """));
    }

    @Test
    void an_option_in_a_comment_counts() {
        verify(new NearDuplicateKey(), file(".env.sample", """
            # DATABASE_URL=
            DATA_BASE_URL=
            #^^^^^^^^^^^^ violates: DATA_BASE_URL and DATABASE_URL on line 1
            """));
    }

    @Test
    void the_same_name_again_is_another_matter() {
        verify(new NearDuplicateKey(), file(".env", """
            A_KEY=1
            A_KEY=2
            """));
    }

    @Test
    void numbers_and_other_letters_make_another_name() {
        verify(new NearDuplicateKey(), file(".env", """
            A_KEY=1
            A_KEY_2=2
            A_KEYS=3
            """));
    }

    @Test
    void proxies_are_written_both_ways() {
        verify(new NearDuplicateKey(), file(".env", """
            HTTP_PROXY=a
            http_proxy=a
            NO_PROXY=b
            no_proxy=b
            """));
    }

    @Test
    void two_files_may_differ() {
        verify(new NearDuplicateKey(), file(".env.sample", """
            API_KEY=
            """), file(".env", """
            APIKEY=
            """));
    }
}
