package dev.releaseaudit.delivery.dockerfile;

import static dev.releaseaudit.delivery.Facts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.delivery.Dockerfile;
import dev.releaseaudit.delivery.Facts;
import dev.releaseaudit.delivery.Heredoc;
import dev.releaseaudit.delivery.ImageConfig;
import dev.releaseaudit.delivery.Instruction;
import dev.releaseaudit.delivery.Stage;
import dev.releaseaudit.delivery.Word;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.model.Truth;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code buildkit.jsonl} holds what BuildKit 0.34 says about our inputs: its parser's nodes, and the configuration of the image. */
final class DockerfileParserTest {

    static Stream<Named<Node>> buildkit() {
        return Facts.of(DockerfileParserTest.class, "buildkit.jsonl")
                .map(each -> Named.of(each.get("Path").text(), each));
    }

    @ParameterizedTest
    @MethodSource("buildkit")
    void instructions_are_those_of_buildkit(Node expected) {
        InstructionScan scan = new InstructionScan(
                SourceFile.of("Dockerfile", expected.get("Text").text()));

        assertThat(scan.problem().isPresent())
                .isEqualTo(!expected.get("Error").text().isEmpty());
        if (scan.problem().isEmpty()) {
            assertThat(String.valueOf(scan.escape()))
                    .isEqualTo(expected.get("Escape").text());
            assertThat(scan.instructions().stream().map(DockerfileParserTest::print))
                    .containsExactlyElementsOf(expected.get("Nodes").items().stream()
                            .map(DockerfileParserTest::print)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("buildkit")
    void the_image_is_that_of_buildkit(Node expected) {
        Node image = expected.get("Image");
        if (!image.isPresent()) {
            return;
        }
        Dockerfile file = parse(expected.get("Text").text());

        ImageConfig config = file.config(file.finalStage().orElseThrow());

        assertThat(config.environment().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue().value()))
                .containsExactlyElementsOf(texts(image.get("Env")));
        assertThat(config.user().map(Word::value).orElse(""))
                .isEqualTo(image.get("User").text());
        assertThat(config.ports().stream()
                        .map(port -> port.number() + "/" + port.protocol())
                        .sorted())
                .containsExactlyElementsOf(texts(image.get("Ports")));
        assertThat(config.workingDirectory())
                .isEqualTo(image.get("WorkingDir").text().replaceFirst("^/$", ""));
        assertThat(config.command().map(DockerfileParserTest::command).orElse(List.of()))
                .isEqualTo(texts(image.get("Cmd")));
        assertThat(config.entryPoint().map(DockerfileParserTest::command).orElse(List.of()))
                .isEqualTo(texts(image.get("Entrypoint")));
    }

    @Test
    void a_word_knows_its_line_and_columns_over_continued_lines() {
        Dockerfile file = parse("""
                FROM alpine
                RUN apk add \\
                    curl
                COPY --from=build \\
                     /out/app \\
                     /app
                """);

        Instruction copy = file.stages().get(0).instructions().get(1);

        assertThat(copy.words())
                .extracting(Word::location)
                .containsExactly(Location.of("Dockerfile", 5, 6, 14), Location.of("Dockerfile", 6, 6, 10));
        assertThat(copy.flag("from").orElseThrow().location()).isEqualTo(Location.of("Dockerfile", 4, 6, 18));
        assertThat(copy.location()).isEqualTo(new Location("Dockerfile", 4, 1, 6, 10));
    }

    @Test
    void a_variable_that_the_file_does_not_set_is_open() {
        Dockerfile file = parse("FROM node:20\nUSER ${APP_USER}\nWORKDIR ${HOME:-/home}/x\n");

        ImageConfig config = file.config(file.stages().get(0));

        assertThat(config.user().orElseThrow().unset()).containsExactly("APP_USER");
        assertThat(config.workingDirectory()).isEqualTo("/home/x");
    }

    @Test
    void a_stage_begins_with_an_image_or_an_earlier_stage() {
        Dockerfile file = parse("FROM node:20 AS base\nFROM base AS build\nFROM nginx\nCOPY --from=build /a /b\n");

        assertThat(file.baseStage(file.stages().get(1))).map(Stage::name).contains("base");
        assertThat(file.baseImage(file.stages().get(1)).value()).isEqualTo("node:20");
        assertThat(file.stage("BUILD")).map(Stage::index).contains(1);
        assertThat(file.stage("2")).map(stage -> stage.base().value()).contains("nginx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dockerfile",
                "Dockerfile.dev",
                "api.Dockerfile",
                "web.dockerfile",
                "Containerfile",
                "Dockerfile-prod"
            })
    void a_dockerfile_has_such_a_name(String name) {
        assertThat(DockerfileParser.accepts(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Dockerfile.dockerignore", "Dockerfile.md", "dockerfile.go", "Dockerfile.j2", "MyDockerfile"})
    void other_files_have_not(String name) {
        assertThat(DockerfileParser.accepts(name)).isFalse();
    }

    private static Dockerfile parse(String text) {
        return DockerfileParser.parse(SourceFile.of("Dockerfile", text));
    }

    private static List<String> command(Instruction instruction) {
        List<String> words = instruction.words().stream().map(Word::text).toList();
        if (instruction.json()) {
            return words;
        }
        return Stream.concat(Stream.of("/bin/sh", "-c"), words.stream()).toList();
    }

    private static String print(RawInstruction raw) {
        List<String> args = new ArrayList<>();
        if (raw.name().equals("ENV") || raw.name().equals("LABEL")) {
            for (int i = 0; i < raw.pairs().size(); i += 2) {
                args.add(raw.pairs().get(i).text());
                args.add(raw.pairs().get(i + 1).text());
                args.add(raw.spaced() ? "" : "=");
            }
        } else {
            raw.words().forEach(word -> args.add(word.text()));
        }
        boolean trigger = raw.name().equals("ONBUILD");
        return print(
                raw.name(),
                raw.flags().stream().map(Span::text).toList(),
                trigger ? args.stream().filter(arg -> !arg.equals("=")).toList() : args,
                raw.json(),
                raw.location().line(),
                raw.location().endLine(),
                raw.heredocs().stream().map(DockerfileParserTest::print).toList());
    }

    private static String print(Node node) {
        boolean trigger = node.get("Name").is("ONBUILD");
        return print(
                node.get("Name").text(),
                texts(node.get("Flags")),
                texts(node.get("Args")).stream()
                        .filter(arg -> !trigger || !arg.equals("="))
                        .toList(),
                node.get("Json").truth() == Truth.YES,
                (int) node.get("Start").integer().orElseThrow(),
                (int) node.get("End").integer().orElseThrow(),
                node.get("Heredocs").items().stream()
                        .map(doc -> doc.get("Name").text() + "|"
                                + doc.get("Content").text() + "|"
                                + doc.get("Expand").text() + doc.get("Chomp").text()
                                + doc.get("Fd").text())
                        .toList());
    }

    private static String print(Heredoc doc) {
        return doc.name() + "|" + doc.content() + "|" + doc.expands() + doc.stripsTabs() + doc.descriptor();
    }

    private static String print(
            String name,
            List<String> flags,
            List<String> args,
            boolean json,
            int start,
            int end,
            List<String> heredocs) {
        return name + flags + args + json + " " + start + "-" + end + heredocs;
    }
}
