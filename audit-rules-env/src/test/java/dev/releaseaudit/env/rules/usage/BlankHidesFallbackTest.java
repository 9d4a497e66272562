package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class BlankHidesFallbackTest {

    private static final FileFixture REPORTED = file(".env.example", """
            JWT_SECRET=
            # optional, falls back to JWT_SECRET
            JWT_ACCESS_SECRET=
            #^^^^^^^^^^^^^^^^ violates: JWT_ACCESS_SECRET is blank here, and
            """);
    private static final FileFixture FINE = file(".env.example", """
            JWT_SECRET=
            # optional, falls back to JWT_SECRET
            JWT_ACCESS_SECRET=
            """);

    @Test
    void an_operator_that_only_replaces_nothing_keeps_the_empty_value() {
        verify(new BlankHidesFallback(), REPORTED, file("src/jwt.js", """
            module.exports.key = process.env.JWT_ACCESS_SECRET ?? process.env.JWT_SECRET;
            """));
    }

    @Test
    void an_operator_that_replaces_an_empty_value_is_fine() {
        verify(new BlankHidesFallback(), FINE, file("src/jwt.js", """
            module.exports.key = process.env.JWT_ACCESS_SECRET || process.env.JWT_SECRET;
            """));
    }

    @Test
    void a_check_for_none_keeps_the_empty_value() {
        verify(new BlankHidesFallback(), REPORTED, file("jwt.py", """
            import os
            key = os.environ.get("JWT_ACCESS_SECRET")
            if key is None:
                key = os.environ["JWT_SECRET"]
            """));
    }

    @Test
    void a_check_that_ends_the_program_is_no_fallback() {
        verify(new BlankHidesFallback(), FINE, file("jwt.py", """
            import os
            key = os.environ.get("JWT_ACCESS_SECRET")
            if key is None:
                raise ValueError("no key")
            """));
    }

    @Test
    void an_empty_fallback_is_the_same() {
        verify(new BlankHidesFallback(), FINE, file("src/jwt.js", """
            module.exports.key = process.env.JWT_ACCESS_SECRET ?? '';
            """));
    }
}
