package dev.releaseaudit.env.rules.loading;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.test.FileFixture;
import org.junit.jupiter.api.Test;

class QuotesKeptTest {

    private static final FileFixture COMPOSE = file("compose.yaml", "services: {api: {env_file: .env}}\n");
    private static final FileFixture DOTENV = file("package.json", "{\"dependencies\": {\"dotenv\": \"17\"}}\n");
    private static final FileFixture KUSTOMIZE =
            file("kustomization.yaml", "configMapGenerator: [{name: shop, envs: [.env]}]\n");
    private static final FileFixture DOCKER = file("run.sh", "docker run --env-file .env shop\n");

    @Test
    void kustomize_keeps_quotes() {
        verify(new QuotesKept(), KUSTOMIZE, file(".env", """
                LEVEL="info"
                #     ^^^^^^ violates: LEVEL is read with its quotes by kustomize envs
                """));
    }

    @Test
    void docker_run_keeps_single_quotes_too() {
        verify(new QuotesKept(), DOCKER, file(".env", """
                LEVEL='info'
                #     ^^^^^^ violates: LEVEL is read with its quotes by docker run --env-file
                """));
    }

    @Test
    void a_document_that_shows_docker_run_says_who_loads_the_file() {
        FileFixture document = file("docs/deployment.md", """
            ```sh
            docker run -d --restart unless-stopped --env-file .env.production registry.acme.io/shop/api:1.4.2
            ```
            """);
        verify(new QuotesKept(), document, file(".env.production", """
                API_URL="https://api.acme.io"
                #       ^^^^^^^^^^^^^^^^^^^^^ violates: API_URL is read with its quotes by docker run --env-file
                LOG_LEVEL=info
                """));
    }

    @Test
    void two_loaders_that_keep_them_are_named_in_one_finding() {
        verify(new QuotesKept(), KUSTOMIZE, DOCKER, file(".env", """
                LEVEL="info"
                #     ^^^^^^ violates: LEVEL is read with its quotes by kustomize envs and docker run --env-file
                """));
    }

    @Test
    void a_loader_that_takes_quotes_off_is_fine() {
        verify(new QuotesKept(), COMPOSE, DOTENV, file(".env", """
                LEVEL="info"
                """));
    }

    @Test
    void a_value_without_quotes_is_fine() {
        verify(new QuotesKept(), KUSTOMIZE, file(".env", """
                LEVEL=info
                NAME=the "shop"
                """));
    }

    @Test
    void a_line_that_loaders_differ_about_is_left_to_the_rule_about_that() {
        verify(new QuotesKept(), KUSTOMIZE, DOTENV, file(".env", """
                LEVEL="info"
                """));
    }
}
