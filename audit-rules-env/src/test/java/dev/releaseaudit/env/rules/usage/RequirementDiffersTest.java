package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class RequirementDiffersTest {

    @Test
    void the_code_demands_what_the_sample_calls_optional() {
        verify(new RequirementDiffers(), file(".env.sample", """
            # === Optional ===
            QUEUE_URL=
            #^^^^^^^^ violates: QUEUE_URL is optional here, and the code refuses to go on without it
            """), file("a.py", """
            import os
            a = os.environ["QUEUE_URL"]
            """));
    }

    @Test
    void the_code_has_a_default_for_what_the_sample_requires() {
        verify(new RequirementDiffers(), file(".env.sample", """
            # === Required ===
            POOL_MAX=
            #^^^^^^^ violates: POOL_MAX is required here, and the code has a default for it
            """), file("src/a.ts", """
            use(process.env.POOL_MAX ?? '10');
            """));
    }

    @Test
    void both_agree() {
        verify(new RequirementDiffers(), file(".env.sample", """
            # === Required ===
            A_KEY=
            # === Optional ===
            B_KEY=
            """), file("a.py", """
            import os
            a = os.environ["A_KEY"]
            b = os.environ.get("B_KEY", "x")
            """));
    }

    @Test
    void an_option_with_a_value_is_set_where_the_sample_is_copied() {
        verify(new RequirementDiffers(), file(".env.sample", """
            # === Optional ===
            QUEUE_URL=amqp://queue
            """), file("a.py", """
            import os
            a = os.environ["QUEUE_URL"]
            """));
    }

    @Test
    void a_sample_that_states_nothing_contradicts_nothing() {
        verify(new RequirementDiffers(), file(".env.sample", """
            QUEUE_URL=
            """), file("a.py", """
            import os
            a = os.environ["QUEUE_URL"]
            """));
    }

    @Test
    void a_plain_read_demands_nothing() {
        verify(new RequirementDiffers(), file(".env.sample", """
            # === Optional ===
            QUEUE_URL=
            """), file("src/a.ts", """
            use(process.env.QUEUE_URL);
            """));
    }

    @Test
    void a_condition_is_no_requirement() {
        verify(new RequirementDiffers(), file(".env.sample", """
            # Required if MODE=queue
            QUEUE_URL=
            """), file("src/a.ts", """
            use(process.env.QUEUE_URL ?? 'x');
            """));
    }
}
