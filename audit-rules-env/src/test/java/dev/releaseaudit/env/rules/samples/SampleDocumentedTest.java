package dev.releaseaudit.env.rules.samples;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.env.EnvFile;
import dev.releaseaudit.env.sample.Sample;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Verdict;
import org.junit.jupiter.api.Test;

class SampleDocumentedTest {

    @Test
    void a_sample_is_summed_up_by_what_has_to_be_set() {
        verify(new SampleDocumented(), file("api/.env.sample", """
            # Copy to .env.

            # === Required in production ===
            #^ satisfies: api/.env.sample shows 4 variables: 2 required (DB_URL, SESSION_SECRET), 1 of them secret; 1 optional (LOG_LEVEL); 1 for development (SEED)
            DB_URL=
            SESSION_SECRET=

            # === Optional ===
            # LOG_LEVEL=info

            # === Development only ===
            SEED=1
            """));
    }

    @Test
    void each_section_is_shown_with_its_lines() {
        String text = "# === Required ===\nA_KEY=\nB_KEY=\n\n# === Optional ===\nC_KEY=\n";
        Verdict verdict = new SampleDocumented()
                .check(Sample.of(EnvFile.of(".env.sample", text)))
                .asList()
                .get(0);

        assertThat(verdict.evidence())
                .extracting(Evidence::text)
                .containsExactly("Required: 2 variables", "Optional: 1 variable");
        assertThat(verdict.evidence()).extracting(e -> e.location().line()).containsExactly(1, 5);
        assertThat(verdict.evidence()).extracting(e -> e.location().endLine()).containsExactly(3, 6);
    }

    @Test
    void many_names_are_cut_short() {
        String text = "# Required\n" + "A0=\nA1=\nA2=\nA3=\nA4=\nA5=\nA6=\nA7=\nA8=\nA9=\n";
        Verdict verdict = new SampleDocumented()
                .check(Sample.of(EnvFile.of(".env.sample", text)))
                .asList()
                .get(0);

        assertThat(verdict.message()).endsWith("10 required (A0, A1, A2, A3, A4, A5, A6, A7 and 2 more)");
    }

    @Test
    void a_sample_that_explains_less_than_half_is_found() {
        verify(new SampleDocumented(), file(".env.example", """
            FOO_MODE=
            #^^^^^^^ violates: .env.example does not explain 2 of 3 variables: FOO_MODE, BAR_LIMIT
            BAR_LIMIT=
            # Where customers log in
            LOGIN_URL=
            """));
    }

    @Test
    void a_file_that_programs_load_explains_nothing_to_people() {
        verify(new SampleDocumented(), file(".env.production", "A_KEY=1\n"));
    }

    @Test
    void among_many_options_those_that_harden_are_named() {
        verify(new SampleDocumented(), file(".env.sample", """
            # === Optional ===
            #^ satisfies: .env.sample shows 9 variables: 9 optional, 1 of them hardening (RATE_LIMIT_MAX)
            A1=
            A2=
            A3=
            A4=
            A5=
            A6=
            A7=
            A8=
            RATE_LIMIT_MAX=100
            """));
    }

    @Test
    void what_is_required_only_sometimes_is_said_so() {
        verify(new SampleDocumented(), file(".env.sample", """
            # Mail server, required if MAIL=smtp
            SMTP_HOST=
            #^ satisfies: .env.sample shows 2 variables: 1 required under a condition (SMTP_HOST); 1 not said to be required or optional (MAIL)

            # How mail leaves the house
            MAIL=
            """));
    }

    @Test
    void a_sample_that_explains_and_states_nothing_is_taken_at_its_word() {
        verify(new SampleDocumented(), file(".env.sample", """
            # The database
            DB_URL=
            #^ satisfies: .env.sample shows 1 variable and explains 1 of them; which of them production requires it does not say
            """));
    }

    @Test
    void headings_alone_explain_no_variable() {
        verify(new SampleDocumented(), file(".env.sample", """
            # ===== CACHE =====
            CACHE_HOST=
            #^^^^^^^^^ violates: .env.sample does not explain 2 of 2 variables, though it groups them under 2 headings: CACHE_HOST, DB_HOST

            # ===== DATABASE =====
            DB_HOST=
            """));
    }
}
