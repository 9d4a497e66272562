package dev.releaseaudit.env.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.model.YamlFile;
import dev.releaseaudit.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void compose_sets_variables_as_a_mapping_or_a_list_and_takes_those_without_a_value() {
        assertThat(compose("""
                services:
                  api:
                    environment:
                      LOG_LEVEL: info
                      TOKEN_A:
                      DB_URL: ${DB_URL}
                  web:
                    build:
                      args: [API_URL=/api, VERSION]
                    environment:
                      - MODE=fast
                      - REGION
                """))
                .containsExactly(
                        "LOG_LEVEL SET info service api",
                        "TOKEN_A TAKEN - service api",
                        "DB_URL SET - service api",
                        "MODE SET fast service web",
                        "REGION TAKEN - service web",
                        "API_URL ARGUMENT /api build of service web",
                        "VERSION ARGUMENT - build of service web");
    }

    @Test
    void a_dockerfile_sets_and_takes_over_several_lines() {
        assertThat(dockerfile("""
                FROM node:22
                ARG VERSION
                ARG COMMIT=none
                # ENV COMMENTED=1
                ENV LOG_LEVEL=info \\
                    GREETING="a b" NAME='c d' \\
                    URL=$BASE/x
                ENV OLD style value
                RUN echo A=1
                env LOWER=1
                """))
                .containsExactly(
                        "VERSION ARGUMENT - build of the image",
                        "COMMIT ARGUMENT none build of the image",
                        "LOG_LEVEL SET info image",
                        "GREETING SET a b image",
                        "NAME SET c d image",
                        "URL SET - image",
                        "OLD SET style value image",
                        "LOWER SET 1 image");
    }

    @Test
    void a_workflow_takes_secrets_and_variables_of_the_settings() {
        SourceFile file = SourceFile.of(".github/workflows/ci.yml", """
                env:
                  TOKEN: ${{ secrets.DEPLOY_TOKEN }}
                  HOST: ${{ vars['DEPLOY_HOST'] }}
                  AUTO: ${{ secrets.GITHUB_TOKEN }}
                  # OLD: ${{ secrets.OLD_TOKEN }}
                run: echo secrets.txt
                """);
        assertThat(WorkflowSettings.of(file))
                .map(SettingsTest::shown)
                .containsExactly(
                        "DEPLOY_TOKEN TAKEN - secret of the workflows",
                        "DEPLOY_HOST TAKEN - variable of the workflows");
    }

    @Test
    void a_setting_is_located_at_its_name() {
        SourceFile file = SourceFile.of("Dockerfile", "FROM a\nENV A_KEY=1\n");

        assertThat(DockerfileSettings.of(file).get(0).location()).hasToString("Dockerfile:2:5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yaml", "docker-compose.yml", "compose.prod.yaml", "docker-compose.override.yml"})
    void compose_files_are_known_by_their_names(String name) {
        assertThat(ComposeSettings.accepts(name)).isTrue();
        assertThat(DockerfileSettings.accepts(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "Dockerfile.prod", "api.Dockerfile", "Containerfile"})
    void dockerfiles_are_known_by_their_names(String name) {
        assertThat(DockerfileSettings.accepts(name)).isTrue();
        assertThat(DockerfileSettings.accepts("Dockerfile.dockerignore")).isFalse();
    }

    private static List<String> compose(String text) {
        SourceFile file = SourceFile.of("compose.yaml", text);
        return ComposeSettings.of(YamlFile.read(file).documents()).stream()
                .map(SettingsTest::shown)
                .toList();
    }

    private static List<String> dockerfile(String text) {
        return DockerfileSettings.of(SourceFile.of("Dockerfile", text)).stream()
                .map(SettingsTest::shown)
                .toList();
    }

    private static String shown(VariableSetting setting) {
        return setting.name() + " " + setting.kind() + " " + setting.value().orElse("-") + " " + setting.detail();
    }
}
