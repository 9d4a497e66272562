package dev.releaseaudit.delivery.rules;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.delivery.rules.scripts.ScriptFileMissing;
import org.junit.jupiter.api.Test;

class RunFileTest {

    @Test
    void what_a_build_may_make_is_not_missed() {
        verify(new ScriptFileMissing(), file("package.json", """
                {"scripts": {
                  "start": "node dist/server.js",
                  "serve": "NODE_ENV=production node ./build/index.js",
                  "run": "node -r dotenv/config server.js",
                  "tool": "node node_modules/.bin/thing.js"
                }}
                """), file("index.js", "run();\n"));
    }

    @Test
    void a_file_that_the_compiler_would_make_needs_a_source_of_its_name() {
        verify(
                new ScriptFileMissing(),
                file("package.json", """
                {"scripts": {
                  "build": "tsc -p .",
                  "start": "node dist/main.js",
                  "seed": "node dist/seeds/run.js"
                #          ^^^^^^^^^^^^^^^^^^^^^^ violates: script seed runs dist/seeds/run.js
                }}
                """),
                file("tsconfig.json", """
                {"compilerOptions": {"outDir": "./dist", "rootDir": "src"}}
                """),
                file("src/main.ts", "start();\n"));
    }

    @Test
    void a_command_runs_in_the_folder_that_the_script_enters() {
        verify(new ScriptFileMissing(), file("package.json", """
                {"scripts": {
                  "docs": "cd tools && node make-docs",
                  "lint": "sh tools/lint.sh"
                #          ^^^^^^^^^^^^^^^^ violates: script lint runs tools/lint.sh
                }}
                """), file("tools/make-docs.mjs", "make();\n"));
    }
}
