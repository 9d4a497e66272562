package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class UnclosedQuoteTest {

    private static final FileFixture COMPOSE = file("compose.yaml", "services: {api: {env_file: .env}}\n");
    private static final FileFixture DOTENV = file("package.json", "{\"dependencies\": {\"dotenv\": \"17\"}}\n");

    @Test
    void a_quote_that_nothing_closes_is_found_whoever_reads_the_file() {
        verify(new UnclosedQuote(), file(".env", """
                GREETING="good morning
                #        ^^^^^^^^^^^^^ violates: GREETING has a quote that nothing closes
                PORT=8080
                """));
    }

    @Test
    void a_loader_that_keeps_the_quote_changes_nothing() {
        verify(new UnclosedQuote(), DOTENV, file(".env", """
                GREETING='good morning
                #        ^^^^^^^^^^^^^ violates: GREETING has a quote that nothing closes
                """));
    }

    @Test
    void a_file_that_is_refused_for_it_is_left_to_the_rule_about_that() {
        verify(new UnclosedQuote(), COMPOSE, file(".env", """
                GREETING="good morning
                """));
    }

    @Test
    void a_quote_may_be_closed_on_a_later_line() {
        verify(new UnclosedQuote(), file(".env", """
                GREETING="good
                morning"
                """));
    }

    @Test
    void a_quote_inside_a_value_begins_nothing() {
        verify(new UnclosedQuote(), file(".env", """
                GREETING=it's morning
                """));
    }

    @Test
    void a_script_is_not_judged() {
        verify(new UnclosedQuote(), file(".envrc", """
                export GREETING="good morning
                """));
    }
}
