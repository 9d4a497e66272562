package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class PortableValueTest {

    private static final FileFixture COMPOSE = file("compose.yaml", "services: {api: {env_file: .env}}\n");
    private static final FileFixture DOTENV = file("package.json", "{\"dependencies\": {\"dotenv\": \"17\"}}\n");
    private static final FileFixture KUSTOMIZE =
            file("kustomization.yaml", "configMapGenerator: [{name: shop, envs: [.env]}]\n");
    private static final FileFixture PYTHON = file("requirements.txt", "python-dotenv\n");

    @Test
    void a_hash_that_one_loader_cuts_at_is_shown_with_both_values() {
        verify(new PortableValue(), COMPOSE, DOTENV, file(".env", """
                GREETING=good#morning
                #        ^^^^^^^^^^^^ violates: GREETING means different things: Docker Compose, env_file takes it as written (good#morning), dotenv (npm) cuts it at # (good)
                """));
    }

    @Test
    void the_value_of_a_secret_is_not_shown() {
        verify(new PortableValue(), COMPOSE, DOTENV, file(".env", """
                DB_PASSWORD=pa$word
                #           ^^^^^^^ violates: DB_PASSWORD means different things: Docker Compose, env_file fills in variables, dotenv (npm) takes it as written
                """));
    }

    @Test
    void a_password_in_an_address_is_not_shown() {
        verify(new PortableValue(), COMPOSE, DOTENV, file(".env", """
                DATABASE_URL=postgres://u:p#w@db/shop
                #            ^^^^^^^^^^^^^^^^^^^^^^^^ violates: DATABASE_URL means different things: Docker Compose, env_file takes it as written, dotenv (npm) cuts it at #
                """));
    }

    @Test
    void quotes_that_kustomize_keeps_differ_from_those_that_others_take_off() {
        verify(new PortableValue(), COMPOSE, KUSTOMIZE, file(".env", """
                LEVEL="info"
                #     ^^^^^^ violates: Docker Compose, env_file takes it as written (info), kustomize envs keeps the quotes ("info")
                """));
    }

    @Test
    void a_comment_that_kustomize_keeps_is_named() {
        verify(new PortableValue(), DOTENV, KUSTOMIZE, file(".env", """
                LEVEL=info # or debug
                #     ^^^^ violates: LEVEL means different things: kustomize envs keeps the comment (info # or debug), dotenv (npm) takes it as written (info)
                """));
    }

    @Test
    void lines_that_mean_the_same_are_said_to() {
        verify(new PortableValue(), COMPOSE, DOTENV, file(".env", """
                #^ satisfies: .env means the same in each line to Docker Compose, env_file and dotenv (npm)
                PORT=8080
                GREETING="good#morning"
                """));
    }

    @Test
    void one_loader_agrees_with_itself() {
        verify(new PortableValue(), DOTENV, file(".env", """
                GREETING=good#morning
                """));
    }

    @Test
    void only_the_last_line_of_a_key_is_compared() {
        verify(new PortableValue(), COMPOSE, DOTENV, file(".env", """
                #^ satisfies: .env means the same in each line
                LEVEL=a#b
                LEVEL=info
                """));
    }

    @Test
    void a_line_that_one_loader_leaves_out_differs() {
        verify(new PortableValue(), DOTENV, PYTHON, file(".env", """
                LEVEL="a"b
                #     ^^^^ violates: dotenv (npm) takes it as written ("a"b), python-dotenv does not read it
                """));
    }
}
