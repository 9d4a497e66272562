package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class UndocumentedVariableTest {

    @Test
    void a_secret_that_code_reads_and_no_sample_shows_is_missing() {
        verify(new UndocumentedVariable(), file(".env.sample", """
            A_KEY=
            """), file("src/a.ts", """
            const a = process.env.A_KEY;
            const t = process.env.API_TOKEN;
            //                    ^^^^^^^^^ violates: API_TOKEN is read here and shown neither in .env.sample nor anywhere else
            """));
    }

    @Test
    void a_required_variable_is_cited_where_it_is_required() {
        verify(new UndocumentedVariable(), file(".env.sample", """
            A_KEY=
            """), file("src/a.ts", """
            const a = process.env.REGION ?? 'eu';
            const b = required('REGION', process.env.REGION);
            //                                       ^^^^^^ violates: REGION is required here and shown neither in .env.sample
            """));
    }

    @Test
    void lesser_variables_are_one_finding_at_the_sample() {
        verify(new UndocumentedVariable(), file(".env.sample", """
            A_KEY=
            #^ violates: .env.sample does not show 2 variables that code reads: MODE_A, MODE_B
            """), file("src/a.ts", """
            use(process.env.MODE_A, process.env.MODE_B);
            """));
    }

    @Test
    void each_sample_answers_for_the_code_below_it() {
        verify(
                new UndocumentedVariable(),
                file("api/.env.sample", """
            A_KEY=
            #^^^^^ satisfies: api/.env.sample, or another file, shows the variable that code below it reads
            """),
                file("web/.env.sample", """
            B_KEY=
            #^ violates: web/.env.sample does not show 1 variable that code reads: C_MODE
            """),
                file("api/a.py", """
            import os
            a = os.environ["A_KEY"]
            """),
                file("web/b.js", """
            use(process.env.C_MODE);
            """));
    }

    @Test
    void an_option_in_a_comment_is_shown() {
        verify(new UndocumentedVariable(), file(".env.sample", """
            # API_TOKEN=
            #^ satisfies: .env.sample, or another file, shows the variable
            """), file("src/a.ts", """
            use(process.env.API_TOKEN);
            """));
    }

    @Test
    void what_a_document_a_compose_file_or_a_dockerfile_names_is_known() {
        verify(
                new UndocumentedVariable(),
                file(".env.sample", """
            A_KEY=
            """),
                file("src/a.ts", """
            use(process.env.B_TOKEN, process.env.C_TOKEN, process.env.D_TOKEN);
            """),
                file("README.md", """
            Set B_TOKEN before you start.
            """),
                file("compose.yaml", """
            services:
              a:
                environment:
                  C_TOKEN: x
            """),
                file("Dockerfile", """
            ENV D_TOKEN=x
            """));
    }

    @Test
    void what_platforms_set_needs_no_line() {
        verify(new UndocumentedVariable(), file(".env.sample", """
            A_KEY=
            """), file("src/a.ts", """
            use(process.env.NODE_ENV, process.env.HOME, process.env.GITHUB_TOKEN, process.env.AWS_SECRET_ACCESS_KEY);
            """));
    }

    @Test
    void without_a_sample_nothing_is_promised() {
        verify(new UndocumentedVariable(), file("src/a.ts", """
            use(process.env.API_TOKEN);
            """));
    }

    @Test
    void tests_and_names_that_nobody_knows_are_left_alone() {
        verify(new UndocumentedVariable(), file(".env.sample", """
            A_KEY=
            """), file("test/a.ts", """
            use(process.env.API_TOKEN);
            """), file("src/a.ts", """
            use(process.env[name]);
            """));
    }
}
