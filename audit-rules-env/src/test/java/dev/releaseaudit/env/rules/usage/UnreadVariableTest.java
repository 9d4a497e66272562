package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class UnreadVariableTest {

    @Test
    void a_variable_that_nothing_mentions_is_unread() {
        verify(new UnreadVariable(), file(".env.sample", """
            A_KEY=
            OLD_MODE=
            #^^^^^^^ violates: OLD_MODE is shown here and no file of the repository reads it
            """), file("src/a.ts", """
            use(process.env.A_KEY);
            """));
    }

    @Test
    void a_word_in_any_other_file_is_a_mention() {
        verify(
                new UnreadVariable(),
                file(".env.sample", """
            A_KEY=
            B_KEY=
            C_KEY=
            D_KEY=
            """),
                file("src/a.ts", """
            use(process.env.A_KEY);
            """),
                file("run.sh", """
            echo $B_KEY
            """),
                file("k8s/a.yaml", """
            data:
              C_KEY: x
            """),
                file("lib/a.ex", """
            System.get_env("D_KEY")
            """));
    }

    @Test
    void a_longer_name_is_no_mention_and_a_document_is_none() {
        verify(new UnreadVariable(), file(".env.sample", """
            A_KEY=
            B_KEY=
            #^^^^ violates: B_KEY is shown here
            """), file("src/a.ts", """
            use(process.env.A_KEY, process.env.B_KEY_2);
            """), file("README.md", """
            Set B_KEY.
            """));
    }

    @Test
    void names_that_only_the_running_program_knows_leave_it_open() {
        verify(new UnreadVariable(), file(".env.sample", """
            A_KEY=
            #^ unknown: .env.sample shows 1 variable that no file names: B_KEY, and code reads variables under a name that only the running program knows
            B_KEY=
            """), file("src/a.ts", """
            use(process.env.A_KEY, process.env[name]);
            """));
    }

    @Test
    void where_no_code_was_read_nothing_is_said() {
        verify(
                new UnreadVariable(),
                file(".env.sample", """
            A_KEY=
            """),
                file("lib/a.ex", """
            code
            """),
                file("other/.env.sample", """
            B_KEY=
            """),
                file("src/a.ts", """
            run();
            """));
    }

    @Test
    void images_and_libraries_read_by_themselves() {
        verify(new UnreadVariable(), file(".env.sample", """
            A_KEY=
            POSTGRES_PASSWORD=
            NODE_ENV=
            AWS_REGION=
            """), file("src/a.ts", """
            use(process.env.A_KEY);
            """));
    }

    @Test
    void a_schema_and_a_function_read_too() {
        verify(new UnreadVariable(), file(".env.sample", """
            QUEUE_NAME=
            POOL_MAX=
            """), file("app/config.py", """
            class Settings(BaseSettings):
                queue_name: str

            def env(name):
                return os.environ[name]

            max = env("POOL_MAX")
            """));
    }

    @Test
    void a_reference_of_a_compose_file_is_no_code_that_was_read() {
        verify(new UnreadVariable(), file(".env.sample", "A_KEY=\nB_KEY=\n"), file("compose.yaml", "name: ${A_KEY}\n"));
    }
}
