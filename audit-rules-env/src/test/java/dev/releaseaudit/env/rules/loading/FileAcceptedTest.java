package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class FileAcceptedTest {

    private static final FileFixture COMPOSE = file("compose.yaml", "services: {api: {env_file: .env}}\n");
    private static final FileFixture DOTENV = file("package.json", "{\"dependencies\": {\"dotenv\": \"17\"}}\n");
    private static final FileFixture KUSTOMIZE =
            file("kustomization.yaml", "configMapGenerator: [{name: shop, envs: [.env]}]\n");

    @Test
    void a_file_names_those_who_read_it_with_the_lines_that_say_so() {
        verify(new FileAccepted(), COMPOSE, DOTENV, file(".env", """
                #^ satisfies: .env is read by Docker Compose, env_file (compose.yaml:1) and dotenv (npm) (package.json:1)
                PORT=8080
                """));
    }

    @Test
    void a_loader_that_several_files_name_is_listed_once() {
        verify(
                new FileAccepted(),
                COMPOSE,
                file("compose.prod.yaml", "services: {api: {env_file: .env}}\n"),
                file(".env", """
                        #^ satisfies: .env is read by Docker Compose, env_file (compose.prod.yaml:1 and 1 more)
                        PORT=8080
                        """));
    }

    @Test
    void a_sample_is_read_once_it_is_copied() {
        verify(new FileAccepted(), DOTENV, file(".env.sample", """
                #^ satisfies: .env.sample, once it is copied, is read by dotenv (npm) (package.json:1)
                PORT=8080
                """));
    }

    @Test
    void a_file_that_nothing_is_known_to_read_is_to_be_verified() {
        verify(new FileAccepted(), file("config/api.env", """
                #^ unknown: config/api.env has no loader that the repository names
                PORT=8080
                """));
    }

    @Test
    void a_loader_that_gives_up_the_file_is_named_at_the_line() {
        verify(new FileAccepted(), COMPOSE, DOTENV, file(".env", """
                PORT=8080
                NAME='shop
                #    ^^^^^ violates: .env is refused by Docker Compose, env_file: a quote is not closed
                """));
    }

    @Test
    void kustomize_refuses_a_key_that_is_set_twice() {
        verify(new FileAccepted(), KUSTOMIZE, file(".env", """
                PORT=8080
                PORT=8081
                #^^^^^^^^ violates: .env is refused by kustomize envs: the key PORT is set twice
                """));
    }

    @Test
    void the_api_server_refuses_a_key_with_a_blank_that_kustomize_takes() {
        verify(new FileAccepted(), KUSTOMIZE, file(".env", """
                PORT = 8080
                #^^^^^^^^^^ violates: .env has a key that kustomize envs takes and the API server refuses
                export HOST=shop
                #^^^^^^^^^^^^^^^ violates: .env has a key that kustomize envs takes and the API server refuses
                """));
    }

    @Test
    void a_key_that_begins_with_a_digit_is_fine_in_a_config_map() {
        verify(new FileAccepted(), KUSTOMIZE, file(".env", """
                #^ satisfies: .env is read by kustomize envs
                1A=shop
                """));
    }

    @Test
    void a_file_without_assignments_is_not_spoken_about() {
        verify(new FileAccepted(), COMPOSE, file(".env", """
                # later
                """));
    }
}
