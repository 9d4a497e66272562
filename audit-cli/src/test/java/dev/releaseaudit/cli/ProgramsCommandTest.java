package dev.releaseaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_program_is_printed_with_all_that_belongs_to_it() throws IOException {
        write("api/package.json", "{\"name\": \"@acme/shop-api\", \"scripts\": {\"start\": \"node src/server.js\"}}\n");
        write("api/src/server.js", "");
        write("api/Dockerfile", "FROM node:22\nCOPY src ./src\n");
        write("api/.env.example", "PORT=80\n");
        write("compose.yml", "services:\n  api:\n    build: api\n    image: acme/shop-api\n");

        assertThat(Run.audit("programs", folder.toString()).out()).isEqualTo("""
                shop-api (api)
                  build file       api/package.json
                  entry point      api/src/server.js  api/package.json:1:49
                  dockerfile       api/Dockerfile
                  image deployed   acme/shop-api  compose.yml:4:12
                  compose service  api  compose.yml:2:3
                  sample           api/.env.example
                """);
    }

    @Test
    void the_other_formats_say_the_same() throws IOException {
        write("go.mod", "module acme.io/shop\n");
        write("main.go", "package main\n");

        assertThat(Run.audit("programs", folder.toString(), "--format", "markdown")
                        .out())
                .contains("## shop\n\nIn `.`.", "| build file | `go.mod` |", "| entry point | `main.go` |");
        assertThat(Run.audit("programs", folder.toString(), "--format", "json").out())
                .contains("\"schema\" : 1", "\"name\" : \"shop\"", "\"role\" : \"entry point\"", "\"line\" : 1");
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_usage() {
        Run run = Run.audit("programs", folder.resolve("none").toString());

        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void nothing_to_run_is_said() {
        assertThat(Run.audit("programs", folder.toString()).out()).isEqualTo("no programs found\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
