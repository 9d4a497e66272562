package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class DefaultDiffersTest {

    @Test
    void an_option_has_another_default_in_code() {
        verify(new DefaultDiffers(), file(".env.sample", """
            # === Optional ===
            SESSION_TTL=30m
            #^^^^^^^^^^ violates: SESSION_TTL has the default 30m here and 15m in src/a.ts
            """), file("src/a.ts", """
            use(process.env.SESSION_TTL ?? '15m');
            """));
    }

    @Test
    void an_option_in_a_comment_and_a_default_in_words_count() {
        verify(new DefaultDiffers(), file(".env.sample", """
            # POOL_MAX=10
            # ^^^^^^^^ violates: POOL_MAX has the default 10 here and 20 in compose.yaml

            # Page size. Default: 50
            PAGE_SIZE=
            #^^^^^^^^ violates: PAGE_SIZE has the default 50 here and 25 in src/a.ts
            """), file("compose.yaml", """
            services:
              a:
                command: run ${POOL_MAX:-20}
            """), file("src/a.ts", """
            use(process.env.PAGE_SIZE || 25);
            """));
    }

    @Test
    void one_place_with_the_same_default_is_enough() {
        verify(new DefaultDiffers(), file(".env.sample", """
            # === Optional ===
            SESSION_TTL=30m
            """), file("src/a.ts", """
            use(process.env.SESSION_TTL ?? '30m', process.env.SESSION_TTL ?? '');
            """), file("src/b.ts", """
            use(process.env.SESSION_TTL ?? '15m');
            """));
    }

    @Test
    void numbers_and_quotes_are_compared_by_what_they_say() {
        verify(new DefaultDiffers(), file(".env.sample", """
            # === Optional ===
            LIMIT_A=10000
            FLAG_A=true
            NAME_A="x"
            """), file("a.py", """
            import os
            a = os.getenv("LIMIT_A", 10_000)
            b = os.getenv("FLAG_A", True)
            c = os.getenv("NAME_A", "x")
            """));
    }

    @Test
    void a_value_that_is_not_optional_is_an_example() {
        verify(new DefaultDiffers(), file(".env.sample", """
            LOG_LEVEL=debug
            # === Required ===
            REGION_A=eu
            """), file("src/a.ts", """
            use(process.env.LOG_LEVEL ?? 'info', process.env.REGION_A ?? 'us');
            """));
    }

    @Test
    void addresses_secrets_and_stand_ins_are_not_compared() {
        verify(new DefaultDiffers(), file(".env.sample", """
            # === Optional ===
            API_URL=http://localhost:1
            API_TOKEN=abc
            MAIL_FROM=me@example.com
            """), file("src/a.ts", """
            use(process.env.API_URL ?? 'http://b', process.env.API_TOKEN ?? 'def', process.env.MAIL_FROM ?? 'a@b.eu');
            """));
    }
}
