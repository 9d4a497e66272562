package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.rule.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealFileCommittedTest {

    private static final String SECRET = "SESSION_SECRET=q7Vn2pX9sLk4TzR8wB3mD6yH\n";

    @Test
    void the_value_of_a_secret_is_named_by_its_key_and_never_shown() {
        verify(new RealFileCommitted(), file(".env.production", """
            PORT=8080
            #^^^^^^^^ violates: .env.production is committed and holds the values of SESSION_SECRET
            SESSION_SECRET=q7Vn2pX9sLk4TzR8wB3mD6yH
            """));
        assertThat(check(".env.production", SECRET).toString()).doesNotContain("q7Vn2p");
    }

    @Test
    void a_secret_is_an_error_and_for_tests_a_warning() {
        assertThat(check(".env.production", SECRET).severity()).contains(Severity.ERROR);
        assertThat(check(".env.test", SECRET).severity()).contains(Severity.WARNING);
    }

    @Test
    void the_place_of_a_secret_to_come_is_a_warning() {
        verify(new RealFileCommitted(), file(".env", """
            API_KEY=change-me
            #^^^^^^^^^^^^^^^^ violates: .env is committed and is where secrets go: API_KEY
            """));
        assertThat(check(".env", "API_KEY=change-me\n").severity()).isEmpty();
    }

    @Test
    void tests_may_have_weak_secrets() {
        verify(new RealFileCommitted(), file(".env.test", "API_KEY=test\n"));
    }

    @Test
    void public_values_of_a_build_are_meant_to_be_committed() {
        verify(new RealFileCommitted(), file("web/.env.production", """
            # Public.
            VITE_API_BASE=/api
            #^^^^^^^^^^^^^^^^^ satisfies: web/.env.production is committed and holds public build-time values only
            """));
    }

    @Test
    void a_personal_file_without_a_secret_is_for_information() {
        assertThat(check(".env", "PORT=8080\n").severity()).contains(Severity.INFO);
        assertThat(check(".env.local", "PORT=8080\n").severity()).contains(Severity.INFO);
    }

    @Test
    void configuration_without_a_secret_may_be_committed() {
        verify(new RealFileCommitted(), file("params.env", "PORT=8080\n"), file(".env.staging", "PORT=8080\n"));
    }

    @Test
    void a_sample_is_meant_to_be_committed() {
        verify(new RealFileCommitted(), file(".env.example", "API_KEY=change-me\n"));
    }

    @Test
    void a_reference_or_nothing_is_no_secret() {
        verify(new RealFileCommitted(), file("api.env", "API_KEY=${API_KEY}\nDB_PASSWORD=\n"));
    }

    private static Verdict check(String path, String text) {
        List<Verdict> verdicts =
                new RealFileCommitted().check(EnvFile.of(path, text)).asList();
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }
}
