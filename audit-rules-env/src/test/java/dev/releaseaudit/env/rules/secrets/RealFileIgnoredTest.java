package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class RealFileIgnoredTest {

    @Test
    void a_copy_that_nothing_ignores_may_be_committed() {
        verify(new RealFileIgnored(), file("api/.env.sample", """
            A_KEY=
            #^ violates: api/.env, a copy of api/.env.sample, is not ignored
            """), file(".gitignore", """
            node_modules
            """));
    }

    @Test
    void the_line_that_ignores_it_is_cited() {
        verify(new RealFileIgnored(), file(".env.production.example", """
            A_KEY=
            """), file(".gitignore", """
            node_modules
            .env*
            #^^^^ satisfies: .env.production, a copy of .env.production.example, is ignored
            !.env*.example
            """));
    }

    @Test
    void a_line_that_takes_it_back_ignores_nothing() {
        verify(new RealFileIgnored(), file(".env.example", """
            A_KEY=
            #^ violates: .env, a copy of .env.example, is not ignored
            """), file(".gitignore", """
            .env
            !.env
            """));
    }

    @Test
    void names_without_a_dot_are_copied_to_dot_env() {
        verify(new RealFileIgnored(), file("template.env", """
            A_KEY=
            #^ violates: .env, a copy of template.env, is not ignored
            """));
    }

    @Test
    void a_tracked_real_file_is_another_matter() {
        verify(new RealFileIgnored(), file(".env.sample", """
            A_KEY=
            """), file(".env", """
            A_KEY=1
            """));
    }

    @Test
    void defaults_and_schemas_are_loaded_as_they_are() {
        verify(new RealFileIgnored(), file(".env.defaults", """
            A_KEY=1
            """), file(".env.schema", """
            A_KEY=
            """));
    }

    @Test
    void without_a_sample_nobody_is_told_to_copy() {
        verify(new RealFileIgnored(), file("README.md", """
            Hello
            """));
    }
}
