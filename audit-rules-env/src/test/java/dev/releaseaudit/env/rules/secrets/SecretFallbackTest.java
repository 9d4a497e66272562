package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class SecretFallbackTest {

    @Test
    void a_literal_for_a_secret_is_found_in_any_language() {
        verify(new SecretFallback(), file("src/a.js", """
            const a = process.env.JWT_SECRET || 'dev-secret';
            //                    ^^^^^^^^^^ violates: JWT_SECRET falls back to a literal where nobody sets it
            """), file("a.py", """
            import os
            a = os.getenv("DB_PASSWORD", "postgres")
            #              ^^^^^^^^^^^ violates: DB_PASSWORD falls back
            """));
    }

    @Test
    void nothing_is_no_literal() {
        verify(new SecretFallback(), file("src/a.js", """
            use(process.env.JWT_SECRET || '', process.env.API_KEY ?? null, process.env.API_TOKEN);
            """));
    }

    @Test
    void the_name_of_a_table_is_no_password() {
        verify(new SecretFallback(), file("src/a.js", """
            use(process.env.PASSWORD_TABLE || 'user_passwords', process.env.API_TOKEN_HEADER || 'X-Api-Token');
            """));
    }

    @Test
    void a_computed_value_is_no_literal() {
        verify(new SecretFallback(), file("src/a.js", """
            use(process.env.JWT_SECRET || randomBytes(32), process.env.API_KEY ?? config.key);
            """));
    }

    @Test
    void other_variables_may_have_defaults() {
        verify(new SecretFallback(), file("src/a.js", """
            use(process.env.LOG_LEVEL || 'info', process.env.TOKEN_TTL ?? '15m', process.env.PASSWORD_MIN_LENGTH || 8);
            """));
    }

    @Test
    void a_switch_or_a_number_is_no_secret() {
        verify(new SecretFallback(), file("src/a.js", """
            use(process.env.REFRESH_TOKEN || false, process.env.SALT || 10);
            """));
    }

    @Test
    void tests_may_have_one() {
        verify(new SecretFallback(), file("test/a.js", """
            use(process.env.JWT_SECRET || 'dev-secret');
            """), file("src/a.test.js", """
            use(process.env.JWT_SECRET || 'dev-secret');
            """));
    }

    @Test
    void values_in_compose_files_are_judged_by_other_rules() {
        verify(new SecretFallback(), file("compose.yaml", "command: run ${DB_PASSWORD:-postgres}\n"));
    }

    @Test
    void a_reference_is_filled_in_elsewhere() {
        verify(
                new SecretFallback(),
                file("src/main/resources/application.yml", "password: ${DB_PASSWORD:__DB_PASSWORD__}\n"));
    }
}
