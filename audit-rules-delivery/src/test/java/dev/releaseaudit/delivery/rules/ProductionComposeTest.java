package dev.releaseaudit.delivery.rules;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import dev.releaseaudit.delivery.rules.compose.DatabasePublished;
import dev.releaseaudit.delivery.rules.compose.RestartMissing;
import dev.releaseaudit.delivery.rules.compose.SecretFallback;
import org.junit.jupiter.api.Test;

class ProductionComposeTest {

    @Test
    void a_port_that_the_production_file_takes_back_is_closed() {
        verify(
                new DatabasePublished(),
                file("compose.yaml", """
                services:
                  db:
                    image: postgres:16.3
                    ports: ["5432:5432"]
                  cache:
                    image: bitnami/redis:7.4.1
                    ports:
                      - "6379:6379"
                #       ^^^^^^^^^^^ violates: service cache publishes 6379
                """),
                file("compose.prod.yaml", """
                services:
                  db:
                    ports: !override ["127.0.0.1:5432:5432"]
                """),
                file("README.md", """
                Run `docker compose -f compose.yaml -f compose.prod.yaml up -d`.
                """));
    }

    @Test
    void a_port_that_has_to_be_set_does_not_undo_what_the_production_file_takes_back() {
        verify(
                new DatabasePublished(),
                file("docker-compose.yml", """
                services:
                  db: {image: "postgres:16.3", ports: ["5432:5432"]}
                  web: {image: "ghcr.io/acme/web:1.4.2", ports: ["8080:80"]}
                """),
                file("docker-compose.prod.yml", """
                services:
                  db: {ports: !reset []}
                  web: {ports: ["${WEB_PORT:?WEB_PORT is required}:80"]}
                """),
                file("README.md", """
                Run `docker compose -f docker-compose.yml -f docker-compose.prod.yml up -d`, with WEB_PORT set.
                """));
    }

    @Test
    void developers_may_publish_what_they_like() {
        verify(new DatabasePublished(), file("docker-compose.dev.yml", """
                services:
                  db: {image: "postgres:16.3", ports: ["5432:5432"]}
                """));
    }

    @Test
    void a_private_address_opens_nothing_to_the_world() {
        verify(new DatabasePublished(), file("compose.prod.yml", """
                services:
                  db: {image: "mysql:8.4", ports: ["10.0.0.5:3306:3306", "[::1]:3307:3306"]}
                """));
    }

    @Test
    void a_default_under_the_name_of_a_secret_or_with_a_password_in_it_is_one() {
        verify(new SecretFallback(), file("compose.prod.yml", """
                services:
                  api:
                    image: ghcr.io/acme/api:1.4.2
                    environment:
                      - JWT_SECRET=${JWT:-topsecret}
                #                  ^^^^^^^^^^^^^^^^^ violates: JWT falls back
                      - TOKEN_TTL=${TOKEN_TTL:-3600}
                      - PASSWORD_FILE=${PASSWORD_FILE:-/run/secrets/password}
                      - API_KEY=${API_KEY:-}
                """));
    }

    @Test
    void what_others_wait_for_to_end_needs_no_restart() {
        verify(new RestartMissing(), file("compose.prod.yml", """
                services:
                  schema: {image: "ghcr.io/acme/api:1.4.2"}
                  api:
                    image: ghcr.io/acme/api:1.4.2
                    restart: always
                    depends_on:
                      schema: {condition: service_completed_successfully}
                """));
    }
}
