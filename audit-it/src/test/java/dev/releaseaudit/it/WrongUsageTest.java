package dev.releaseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, run as a user runs it, answers wrong usage with one clear line and exit code 2. */
class WrongUsageTest {

    @TempDir
    Path folder;

    private void assertRefused(String line, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        ClassPath.all(),
                                        "dev.releaseaudit.cli.AuditCommand"),
                                Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .start();
        List<String> output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as("%s", output).isEqualTo(2);
        assertThat(output).singleElement().asString().contains(line);
    }

    @Test
    void an_unknown_key_in_the_configuration_is_named_with_its_place_and_the_nearest_key()
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve(".audit.yaml"), "rules: {}\nsupress: []\n");
        assertRefused(".audit.yaml:2:1", "check", folder.toString());
        assertRefused("suppress", "check", folder.toString());
    }

    @Test
    void a_folder_that_is_not_there() throws IOException, InterruptedException {
        assertRefused("nowhere", "check", folder.resolve("nowhere").toString());
    }

    @Test
    void an_unknown_rule_is_named_with_the_nearest_one() throws IOException, InterruptedException {
        assertRefused("k8s/image-digest", "check", folder.toString(), "--rules", "k8s/image-digets");
    }
}
