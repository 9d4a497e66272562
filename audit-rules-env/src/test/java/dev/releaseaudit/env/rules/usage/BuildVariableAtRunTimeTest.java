package dev.releaseaudit.env.rules.usage;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class BuildVariableAtRunTimeTest {

    @Test
    void a_production_file_sets_what_was_built_in() {
        verify(new BuildVariableAtRunTime(), file("compose.prod.yaml", """
            services:
              web:
                environment:
                  - VITE_API_URL=https://api
            #       ^^^^^^^^^^^^^^^^^^^^^^^^ violates: VITE_API_URL is set at run time for service web, but its value is inlined at build time
            """), file("src/a.ts", """
            use(import.meta.env.VITE_API_URL);
            """));
    }

    @Test
    void developers_build_as_they_run() {
        verify(new BuildVariableAtRunTime(), file("compose.yaml", """
            services:
              web:
                environment:
                  VITE_API_URL: /api
            """), file("src/a.ts", """
            use(import.meta.env.VITE_API_URL);
            """));
    }

    @Test
    void an_argument_of_the_build_comes_in_time() {
        verify(
                new BuildVariableAtRunTime(),
                file("compose.prod.yaml", """
            services:
              web:
                build:
                  args:
                    VITE_API_URL: /api
            """),
                file("Dockerfile", """
            ARG VITE_API_URL
            """),
                file("src/a.ts", """
            use(import.meta.env.VITE_API_URL);
            """));
    }

    @Test
    void a_script_that_fills_in_a_finished_build_is_believed() {
        verify(
                new BuildVariableAtRunTime(),
                file("compose.prod.yaml", """
            services:
              web:
                environment:
                  VITE_API_URL: /api
            """),
                file("entrypoint.sh", """
            envsubst < index.html
            """),
                file("src/a.ts", """
            use(import.meta.env.VITE_API_URL);
            """));
    }

    @Test
    void what_no_bundle_reads_is_nobody_knows_what() {
        verify(new BuildVariableAtRunTime(), file("compose.prod.yaml", """
            services:
              web:
                environment:
                  VITE_API_URL: /api
            """));
    }

    @Test
    void other_variables_are_read_as_the_program_runs() {
        verify(new BuildVariableAtRunTime(), file("compose.prod.yaml", """
            services:
              web:
                environment:
                  API_URL: /api
            """), file("src/a.ts", """
            use(process.env.API_URL);
            """));
    }

    @Test
    void a_name_that_only_begins_with_public_is_not_one_of_a_bundler() {
        verify(
                new BuildVariableAtRunTime(),
                file("compose.prod.yaml", """
            services:
              api:
                environment:
                  PUBLIC_URL: https://shop.eu
            """),
                file("src/a.ts", "use(process.env.PUBLIC_URL);\n"));
    }
}
