package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class UnquotedHashTest {

    private static final FileFixture DOTENV = file("package.json", "{\"dependencies\": {\"dotenv\": \"17\"}}\n");
    private static final FileFixture KUSTOMIZE =
            file("kustomization.yaml", "configMapGenerator: [{name: shop, envs: [.env]}]\n");
    private static final FileFixture PYTHON = file("requirements.txt", "python-dotenv\n");

    @Test
    void a_secret_is_cut_at_a_hash() {
        verify(new UnquotedHash(), DOTENV, file(".env", """
                SMTP_PASSWORD=ab#cd
                #             ^^^^^ violates: SMTP_PASSWORD is cut at the # by dotenv (npm)
                """));
    }

    @Test
    void a_value_that_begins_with_a_hash_is_lost() {
        verify(new UnquotedHash(), DOTENV, file(".env", """
                COLOR=#ffcc00
                #     ^^^^^^^ violates: COLOR is cut at the # by dotenv (npm)
                """));
    }

    @Test
    void kustomize_takes_a_comment_for_a_part_of_the_value() {
        verify(new UnquotedHash(), KUSTOMIZE, file(".env", """
                LEVEL=info # or debug
                #     ^^^^ violates: LEVEL is read with its comment by kustomize envs
                """));
    }

    @Test
    void a_hash_in_quotes_is_fine() {
        verify(new UnquotedHash(), DOTENV, file(".env", """
                SMTP_PASSWORD="ab#cd"
                """));
    }

    @Test
    void a_comment_behind_a_blank_is_what_it_looks_like() {
        verify(new UnquotedHash(), DOTENV, file(".env", """
                LEVEL=info # or debug
                """));
    }

    @Test
    void a_loader_that_keeps_the_hash_is_fine() {
        verify(new UnquotedHash(), PYTHON, file(".env", """
                SMTP_PASSWORD=ab#cd
                """));
    }

    @Test
    void a_line_that_loaders_differ_about_is_left_to_the_rule_about_that() {
        verify(new UnquotedHash(), DOTENV, PYTHON, file(".env", """
                SMTP_PASSWORD=ab#cd
                """));
    }
}
