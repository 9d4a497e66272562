package dev.releaseaudit.it.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.cli.Commands;
import dev.releaseaudit.cli.Commands.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No command prints a secret of what it reads, on its standard output or on its standard error. */
class PrintedByCommandsTest {

    private static final int TREES = 12;
    private static final List<String> DIALECTS = List.of(
            "dotenv",
            "dotenv-expand",
            "python-dotenv",
            "ruby-dotenv",
            "godotenv",
            "compose",
            "docker-env-file",
            "bash",
            "kustomize");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void plant() throws IOException {
        String template = PlantedTree.read("/planted.txt");
        for (int tree = 0; tree < TREES; tree++) {
            for (Map.Entry<String, String> file :
                    new PlantedTree(1_000 + tree).files(template).entrySet()) {
                Path path = folder.resolve(tree + "/" + file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "dev", "leaks"})
    void render_prints_none_beside_the_yaml(String overlay) {
        assertNone(inEachTree("render", "k8s/overlays/" + overlay).map(Printed::err));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k8s/overlays/prod", "k8s/overlays/dev", "k8s/overlays/leaks", "k8s/base"})
    void render_with_origins_prints_none_at_all(String overlay) {
        assertNone(
                inEachTree("render", overlay, "--origins").flatMap(printed -> Stream.of(printed.out(), printed.err())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".env",
                ".env.production",
                ".env.example",
                "k8s/base/secrets.env",
                "scripts/run.sh",
                "docs/security.md"
            })
    void env_prints_none(String file) {
        assertNone(DIALECTS.stream()
                .flatMap(dialect -> inEachTree("env", file, "--dialect", dialect))
                .flatMap(printed -> Stream.of(printed.out(), printed.err())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json", "sarif", "junit", "html"})
    void check_prints_none(String format) {
        assertNone(inEachTree("check", ".", "--format", format, "--show", "violated,unknown,satisfied")
                .flatMap(printed -> Stream.of(printed.out(), printed.err())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check {{issued}}",
                "check . --format {{issued}}",
                "check . --rules k8s/{{issued}}",
                "check . --config {{issued}}.yaml",
                "check . --{{issued}}",
                "explain k8s/{{issued}}",
                "rules --{{issued}}",
                "render {{issued}}",
                "env {{issued}} --dialect dotenv",
                "env .env --dialect {{issued}}",
                "{{issued}}"
            })
    void a_command_that_fails_does_not_repeat_one(String arguments) {
        assertNone(IntStream.range(0, 40)
                .mapToObj(seed -> new PlantedTree(seed).fill(arguments).split(" "))
                .map(Commands::run)
                .flatMap(printed -> Stream.of(printed.out(), printed.err())));
    }

    @Test
    void the_values_of_others_stay_readable() throws IOException {
        Path file = Files.writeString(
                folder.resolve("plain.env"), "LEVEL=info\nURL=https://shop.acme.io:8443/a?b=c\nCOMMIT=3f2a9c1\n");
        assertThat(Commands.run("env", file.toString(), "--dialect", "dotenv").out())
                .contains("info", "https://shop.acme.io:8443/a?b=c", "3f2a9c1");
    }

    private static Stream<Printed> inEachTree(String command, String path, String... more) {
        return IntStream.range(0, TREES)
                .mapToObj(tree -> Stream.concat(
                                Stream.of(
                                        command,
                                        folder.resolve(tree + "/" + path)
                                                .normalize()
                                                .toString()),
                                Arrays.stream(more))
                        .toArray(String[]::new))
                .map(Commands::run);
    }

    private static void assertNone(Stream<String> printed) {
        assertThat(printed.filter(Planted::isShownIn)
                        .flatMap(String::lines)
                        .filter(Planted::isShownIn)
                        .limit(20))
                .isEmpty();
    }
}
