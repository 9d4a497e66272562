package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class CommandSubstitutionTest {

    private static final FileFixture COMPOSE = file("compose.yaml", "services: {api: {env_file: .env}}\n");
    private static final FileFixture DOTENV = file("package.json", "{\"dependencies\": {\"dotenv\": \"17\"}}\n");
    private static final FileFixture RUBY = file("Gemfile", "gem \"dotenv\"\n");
    private static final FileFixture SHELL = file("start.sh", "set -a; . ./.env\n");

    @Test
    void ruby_runs_a_command() {
        verify(new CommandSubstitution(), RUBY, file(".env", """
                REVISION=$(git rev-parse HEAD)
                #        ^^^^^^^^^^^^^^^^^^^^^ violates: REVISION is set by a command that dotenv (Ruby) runs
                """));
    }

    @Test
    void a_shell_runs_a_command_in_double_quotes_and_backticks() {
        verify(new CommandSubstitution(), SHELL, file(".env", """
                A_DAY="$(date)"
                #     ^^^^^^^^^ violates: A_DAY is set by a command that bash source runs
                B_DAY=`date`
                #     ^^^^^^ violates: B_DAY is set by a command that bash source runs
                """));
    }

    @Test
    void single_quotes_keep_a_command_from_being_run() {
        verify(new CommandSubstitution(), RUBY, SHELL, file(".env", """
                REVISION='$(git rev-parse HEAD)'
                """));
    }

    @Test
    void a_loader_that_runs_nothing_is_fine() {
        verify(new CommandSubstitution(), COMPOSE, DOTENV, file(".env", """
                REVISION=$(git rev-parse HEAD)
                """));
    }

    @Test
    void dotenv_expand_runs_commands_in_some_versions() {
        verify(
                new CommandSubstitution(),
                file("package.json", "{\"dependencies\": {\"dotenv-expand\": \"12\", \"dotenv\": \"17\"}}\n"),
                file(".env", """
                        REVISION=$(git rev-parse HEAD)
                        #        ^^^^^^^^^^^^^^^^^^^^^ unknown: REVISION is set by a command that dotenv with dotenv-expand (npm) runs in some versions
                        """));
    }

    @Test
    void a_variable_of_the_shell_is_no_command() {
        verify(new CommandSubstitution(), SHELL, file(".env", """
                HERE=$PWD
                """));
    }
}
