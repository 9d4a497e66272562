package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.facts.SecretValue;
import dev.releaseaudit.facts.SecretValue.Use;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.secrets.Credential.Strength;
import dev.releaseaudit.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeakSecretTest {

    @Test
    void words_that_anybody_tries_are_found() {
        verify(new WeakSecret(), file(".env.production", """
            JWT_SECRET=my-super-secret-key
            #          ^^^^^^^^^^^^^^^^^^^ violates: JWT_SECRET is a weak secret
            ADMIN_PASSWORD="P@ssw0rd"
            #               ^^^^^^^^ violates: ADMIN_PASSWORD is a weak secret
            """));
    }

    @Test
    void a_secret_of_less_than_eight_characters_is_weak() {
        verify(new WeakSecret(), file(".env", """
            DB_PASSWORD=kV9m2
            #           ^^^^^ violates: DB_PASSWORD is a weak secret
            """));
    }

    @Test
    void a_text_of_the_user_interface_is_no_secret() {
        verify(
                new WeakSecret(),
                file("src/main/resources/messages_de.properties", "login.password=Passwort\n"),
                file("locales/settings.json", "{\"password\": \"Password\"}\n"));
    }

    @Test
    void a_key_that_identifies_something_is_no_secret() {
        verify(new WeakSecret(), file("sonar-project.properties", """
            sonar.projectKey=shop
            sonar.password=shop
            #              ^^^^ violates: sonar.password is a weak secret
            """));
    }

    @Test
    void compose_gives_them_to_containers() {
        verify(new WeakSecret(), file("docker-compose.yml", """
            services:
              db:
                environment:
                  POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:-postgres}
                  #                                       ^^^^^^^^ violates: POSTGRES_PASSWORD is a weak secret
                  POSTGRES_USER: postgres
            """));
    }

    @Test
    void a_password_that_is_the_user_is_weak() {
        verify(new WeakSecret(), file(".env", """
            DATABASE_URL=postgres://shopkeeper:shopkeeper@db/shop
            #                                  ^^^^^^^^^^ violates: DATABASE_URL is a weak password in a URL
            """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".env.example",
                ".env.test",
                ".env.development",
                "docker-compose.override.yml",
                "docker-compose.test.yml",
                ".github/workflows/ci.yml",
                "tests/application.yml",
                "README.md"
            })
    void developers_tests_samples_and_documents_may_have_them(String name) {
        verify(new WeakSecret(), file(name, "DB_PASSWORD: postgres\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DB_PASSWORD=",
                "DB_PASSWORD=${DB_PASSWORD}",
                "DB_PASSWORD=change-me",
                "DB_PASSWORD=Tr0ub4dor&3-xkcd",
                "POSTGRES_USER=postgres",
                "PASSWORD_MIN_LENGTH=8",
                "REQUIRE_PASSWORD=true",
                "DB_PASSWORD_FILE=/run/secrets/db"
            })
    void what_is_strong_elsewhere_or_no_secret_is_left_alone(String line) {
        verify(new WeakSecret(), file(".env.production", line + "\n"));
    }

    @Test
    void for_production_it_is_an_error() {
        assertThat(severity(Use.PRODUCTION)).isEqualTo(Severity.ERROR);
        assertThat(severity(Use.GENERAL)).isEqualTo(Severity.WARNING);
    }

    private static Severity severity(Use use) {
        var secret = new SecretValue("KEY", Strength.WEAK, "a weak secret", use, Location.of(".env"));
        return new WeakSecret().check(secret).asList().get(0).severity().orElseThrow();
    }
}
