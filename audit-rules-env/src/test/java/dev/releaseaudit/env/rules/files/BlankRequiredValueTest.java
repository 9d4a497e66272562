package dev.releaseaudit.env.rules.files;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class BlankRequiredValueTest {

    @Test
    void a_sample_requires_what_production_leaves_blank() {
        verify(new BlankRequiredValue(), file(".env.production", """
            DATABASE_URL=
            #^^^^^^^^^^^^ violates: DATABASE_URL is required and .env.production leaves it blank
            """), file(".env.sample", """
            # === Required ===
            DATABASE_URL=
            """));
    }

    @Test
    void code_requires_what_production_leaves_blank() {
        verify(new BlankRequiredValue(), file("api/prod.env", """
            QUEUE_URL=
            #^^^^^^^^^ violates: QUEUE_URL is required and api/prod.env leaves it blank
            """), file("api/a.py", """
            import os
            a = os.environ["QUEUE_URL"]
            """));
    }

    @Test
    void a_value_is_a_value() {
        verify(new BlankRequiredValue(), file(".env.production", """
            DATABASE_URL=postgres://db/shop
            """), file(".env.sample", """
            # === Required ===
            DATABASE_URL=
            """));
    }

    @Test
    void what_nobody_requires_may_be_blank() {
        verify(new BlankRequiredValue(), file(".env.production", """
            COLOR=
            """), file(".env.sample", """
            # === Optional ===
            COLOR=
            """));
    }

    @Test
    void a_file_for_development_may_be_blank() {
        verify(new BlankRequiredValue(), file(".env.development", """
            DATABASE_URL=
            """), file(".env", """
            DATABASE_URL=
            """), file(".env.sample", """
            # === Required ===
            DATABASE_URL=
            """));
    }

    @Test
    void another_artifact_sets_it() {
        verify(
                new BlankRequiredValue(),
                file(".env.production", """
            DATABASE_URL=
            """),
                file(".env.sample", """
            # === Required ===
            DATABASE_URL=
            """),
                file("compose.yaml", """
            services:
              a:
                environment:
                  DATABASE_URL: x
            """));
    }

    @Test
    void another_service_may_require_it() {
        verify(new BlankRequiredValue(), file("api/.env.production", """
            QUEUE_URL=
            """), file("jobs/a.py", """
            import os
            a = os.environ["QUEUE_URL"]
            """));
    }
}
