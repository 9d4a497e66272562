package dev.releaseaudit.env;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvKindTest {

    @ParameterizedTest
    @CsvSource({
        ".env.sample, SAMPLE",
        ".env.example, SAMPLE",
        ".env.defaults, SAMPLE",
        ".env.production.example, SAMPLE",
        ".env.example.local, SAMPLE",
        "env.example, SAMPLE",
        "env-example, SAMPLE",
        ".env-sample, SAMPLE",
        ".env_example, SAMPLE",
        "api.env.example, SAMPLE",
        "example.env, SAMPLE",
        ".envrc.example, SAMPLE",
        ".env.template, TEMPLATE",
        ".env.dist, TEMPLATE",
        "template.env, TEMPLATE",
        ".env, REAL",
        "api.env, REAL",
        "params.env, REAL",
        ".flaskenv, REAL",
        ".envrc, REAL",
        ".env.production, MODE",
        ".env.staging, MODE",
        "prod.env, MODE",
        "env.production, MODE",
        ".env.docker, MODE",
        ".env.eu, MODE",
        ".env.local, LOCAL",
        ".env.production.local, LOCAL",
    })
    void a_name_tells_what_the_file_is_for(String name, EnvKind kind) {
        assertThat(EnvKind.of(name)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env",
                "env.go",
                "env.ts",
                "env.d.ts",
                ".env.d.ts",
                "env.sh",
                "env.yaml",
                "environment",
                "environment.ts",
                ".environment",
                "nodeenv",
                "env.py",
                ".env.vault",
                ".env.gpg",
                "my-env-template.yaml",
                "prod.env.enc",
                "envoy.yaml",
                ".env.json",
                "README.env.md",
                "sample.txt",
                "dotenv"
            })
    void other_names_are_no_environment_files(String name) {
        assertThat(EnvKind.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ".env.sample, .env",
        ".env.production.example, .env.production",
        "env.example, .env",
        "env-example, .env",
        "template.env, .env",
        "api.env.dist, api.env",
        ".envrc.example, .envrc",
        ".env.local, .env.local",
        "api.env, api.env"
    })
    void a_sample_is_loaded_under_the_name_that_it_is_copied_to(String name, String loaded) {
        assertThat(EnvFile.of("shop/" + name, "").loadedPath()).isEqualTo("shop/" + loaded);
    }

    @Test
    void production_and_development_are_told_by_words_of_the_name() {
        assertThat(EnvFile.of("a/.env.production", "").isProduction()).isTrue();
        assertThat(EnvFile.of("a/prod.env", "").isProduction()).isTrue();
        assertThat(EnvFile.of("a/.env.production.example", "").isProduction()).isFalse();
        assertThat(EnvFile.of("a/.env.test", "").isDevelopment()).isTrue();
        assertThat(EnvFile.of("production/.env", "").isDevelopment()).isFalse();
    }
}
