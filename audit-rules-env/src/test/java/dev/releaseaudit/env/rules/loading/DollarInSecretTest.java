package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class DollarInSecretTest {

    private static final FileFixture COMPOSE = file("compose.yaml", "services: {api: {env_file: .env}}\n");
    private static final FileFixture DOTENV = file("package.json", "{\"dependencies\": {\"dotenv\": \"17\"}}\n");
    private static final FileFixture SHELL = file("start.sh", "set -a; . ./.env\n");

    @Test
    void compose_takes_a_dollar_for_a_variable() {
        verify(new DollarInSecret(), COMPOSE, file(".env", """
                DB_PASSWORD=pa$word
                #           ^^^^^^^ violates: DB_PASSWORD has a $ that is read as a variable by Docker Compose, env_file
                """));
    }

    @Test
    void a_shell_puts_the_number_of_its_process_in() {
        verify(new DollarInSecret(), SHELL, file(".env", """
                DB_PASSWORD=pa$$word
                #           ^^^^^^^^ violates: DB_PASSWORD has a $ that is read as a variable by bash source
                """));
    }

    @Test
    void a_dollar_in_single_quotes_stays() {
        verify(new DollarInSecret(), COMPOSE, file(".env", """
                DB_PASSWORD='pa$word'
                """));
    }

    @Test
    void a_reference_as_a_whole_is_meant() {
        verify(new DollarInSecret(), COMPOSE, file(".env", """
                DB_PASSWORD=${POSTGRES_PASSWORD}
                """));
    }

    @Test
    void a_key_that_is_no_secret_may_refer_to_others() {
        verify(new DollarInSecret(), COMPOSE, file(".env", """
                HOST=shop
                HEALTH_URL=http://$HOST/health
                """));
    }

    @Test
    void a_loader_that_fills_in_nothing_is_fine() {
        verify(new DollarInSecret(), DOTENV, file(".env", """
                DB_PASSWORD=pa$word
                """));
    }

    @Test
    void a_dollar_at_the_end_stays() {
        verify(new DollarInSecret(), COMPOSE, file(".env", """
                DB_PASSWORD=word$
                """));
    }
}
