package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class KeyNotReadTest {

    private static final FileFixture DOTENV = file("package.json", "{\"dependencies\": {\"dotenv\": \"17\"}}\n");
    private static final FileFixture RUBY = file("Gemfile", "gem \"dotenv\"\n");
    private static final FileFixture JAVA = file("pom.xml", "<artifactId>dotenv-java</artifactId>\n");
    private static final FileFixture SHELL = file("start.sh", "set -a; . ./.env\n");

    @Test
    void ruby_leaves_out_a_key_with_a_dash() {
        verify(new KeyNotRead(), RUBY, file(".env", """
                SHOP-NAME=tallyleaf
                #^^^^^^^^ violates: SHOP-NAME is left out by dotenv (Ruby)
                """));
    }

    @Test
    void dotenv_java_leaves_out_an_export() {
        verify(new KeyNotRead(), JAVA, file(".env", """
                PORT=8080
                export LEVEL=info
                #      ^^^^^ violates: LEVEL is left out by dotenv-java
                """));
    }

    @Test
    void a_shell_takes_a_line_with_a_blank_in_its_value_for_a_command() {
        verify(new KeyNotRead(), SHELL, file(".env", """
                CRON=*/5 * * * *
                #^^^ violates: CRON is left out by bash source
                """));
    }

    @Test
    void a_line_that_the_loader_reads_is_fine() {
        verify(new KeyNotRead(), DOTENV, file(".env", """
                SHOP-NAME=tallyleaf
                export LEVEL=info
                """));
    }

    @Test
    void a_line_that_loaders_differ_about_is_left_to_the_rule_about_that() {
        verify(new KeyNotRead(), DOTENV, RUBY, file(".env", """
                SHOP-NAME=tallyleaf
                """));
    }

    @Test
    void a_file_that_nothing_reads_is_not_judged() {
        verify(new KeyNotRead(), file(".env", """
                SHOP-NAME=tallyleaf
                """));
    }
}
