package dev.releaseaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_values_are_those_of_the_loader() throws IOException {
        String file = write("A=b#c\nD=\"e f\"\n");

        assertThat(Run.audit("env", file, "--dialect", "dotenv").out()).contains("\"A\" : \"b\"", "\"D\" : \"e f\"");
        assertThat(Run.audit("env", file, "--dialect", "kustomize").out())
                .contains("\"A\" : \"b#c\"", "\"D\" : \"\\\"e f\\\"\"");
    }

    @Test
    void a_key_without_a_value_is_null() throws IOException {
        Run run = Run.audit("env", write("A\n"), "--dialect", "python-dotenv");

        assertThat(run.out()).contains("\"A\" : null");
        assertThat(run.code()).isZero();
    }

    @Test
    void what_the_loader_does_not_read_has_its_line_and_costs_the_exit_code() throws IOException {
        Run run = Run.audit("env", write("A=1\nB=\"c\n"), "--dialect", "compose");

        assertThat(run.out()).contains("\"refused\" : true", "\"line\" : 2");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_command_in_the_file_is_shown_and_not_run() throws IOException {
        Path trace = folder.resolve("trace");
        Run run = Run.audit("env", write("A=$(touch " + trace + ")\n"), "--dialect", "bash");

        assertThat(run.out()).contains("\"dynamic\" : [ \"A\" ]");
        assertThat(trace).doesNotExist();
    }

    @Test
    void what_may_be_a_secret_is_masked() throws IOException {
        String file = write("DB_PASSWORD=s3cr3t\nDB_URL=postgres://shop:s3cr3t@db/shop\nLEVEL=info\nAPI_KEY=\n");

        assertThat(Run.audit("env", file, "-d", "dotenv").out())
                .contains(
                        "\"DB_PASSWORD\" : \"****\"",
                        "\"DB_URL\" : \"postgres://shop:****@db/shop\"",
                        "\"LEVEL\" : \"info\"",
                        "\"API_KEY\" : \"\"")
                .doesNotContain("s3cr3t");
    }

    @Test
    void a_credential_is_masked_under_any_key() throws IOException {
        String token = "ghp" + "_x7Kq2mZp9RtB4nWc8vYd1sLf6hJg3aEe5uTo";
        assertThat(Run.audit("env", write("NOTE=use " + token + " here\n"), "-d", "dotenv")
                        .out())
                .contains("\"use **** here\"")
                .doesNotContain(token);
    }

    @Test
    void a_password_that_the_loader_cuts_is_masked_and_a_port_is_not() throws IOException {
        String file = write("DB_URL=postgres://shop:s3cr3t#2@db/shop\nURL=http://shop:8080/api\n");

        assertThat(Run.audit("env", file, "-d", "dotenv").out())
                .contains("\"postgres://shop:****\"", "\"http://shop:8080/api\"")
                .doesNotContain("s3cr3t");
    }

    @Test
    void a_credential_is_masked_whatever_its_key_says() throws IOException {
        String token = "ghp_" + "a1B2c3D4e5F6".repeat(3);

        assertThat(Run.audit("env", write("NOTE=use " + token + "\n"), "-d", "dotenv")
                        .out())
                .contains("\"NOTE\" : \"use ****\"");
    }

    @Test
    void secrets_are_shown_to_whoever_asks_for_them() throws IOException {
        String file = write("DB_PASSWORD=s3cr3t\n");

        assertThat(Run.audit("env", file, "-d", "dotenv", "--show-secrets").out())
                .contains("\"DB_PASSWORD\" : \"s3cr3t\"");
    }

    @Test
    void each_problem_is_one_line_on_the_other_stream_without_a_value() throws IOException {
        String file = write("A=1\nDB_PASSWORD=\"s3cr3t\n");
        Run run = Run.audit("env", file, "-d", "compose");

        assertThat(run.err())
                .isEqualTo(file + ":2: Docker Compose refuses the file here: a quote is not closed; see audit explain "
                        + "env/file-accepted" + System.lineSeparator());
        assertThat(run.out() + run.err()).doesNotContain("s3cr3t");
    }

    @Test
    void a_wrong_dialect_names_those_there_are() throws IOException {
        Run run = Run.audit("env", write("A=1\n"), "--dialect", "perl");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'perl' is none of dotenv, dotenv-expand, node");
    }

    @Test
    void a_missing_file_a_folder_and_other_encodings_cost_one_line() throws IOException {
        Path latin = folder.resolve("latin.env");
        Files.write(latin, "A=é\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Run.audit("env", folder.resolve("none").toString(), "-d", "dotenv")
                        .code())
                .isEqualTo(2);
        assertThat(Run.audit("env", folder.toString(), "-d", "dotenv").err()).contains("this is a folder");
        assertThat(Run.audit("env", latin.toString(), "-d", "dotenv").err()).contains("not text in UTF-8");
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("test.env"), text).toString();
    }
}
