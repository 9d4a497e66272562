package dev.releaseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.source.SourceTree;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThirdPartyPackTest {

    private static final Map<String, String> WITHOUT_CHANGELOG = Map.of("README.md", "# Acme\n");

    @TempDir
    Path folder;

    @Test
    void a_pack_of_five_files_is_found_on_the_class_path() throws IOException {
        try (var loader = new URLClassLoader(
                new URL[] {Acme.build(folder).toUri().toURL()}, getClass().getClassLoader())) {
            var report = Auditor.builder()
                    .classLoader(loader)
                    .only("acme/*")
                    .build()
                    .audit(SourceTree.of(WITHOUT_CHANGELOG));
            assertThat(report.violations()).extracting(f -> f.message()).containsExactly("There is no changelog");
        }
    }

    @Test
    void its_page_is_shown_under_a_heading_made_from_what_the_rule_says() throws IOException {
        try (var loader = new URLClassLoader(
                new URL[] {Acme.build(folder).toUri().toURL()}, getClass().getClassLoader())) {
            var auditor = Auditor.builder().classLoader(loader).build();
            assertThat(auditor.explain("acme/changelog").orElseThrow())
                    .startsWith("# acme/changelog - The repository has a changelog\n")
                    .contains("Users read what changed");
        }
    }

    @Test
    void a_pack_of_five_files_is_found_on_the_module_path() throws IOException, InterruptedException {
        Path classes = Acme.build(folder);
        Path audited = Files.createDirectory(folder.resolve("audited"));
        Files.writeString(audited.resolve("README.md"), "# Acme\n");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        classes + File.pathSeparator + ClassPath.jarsAndFolders(),
                        "--add-modules",
                        "com.acme.rules",
                        "--module",
                        "dev.releaseaudit.cli/dev.releaseaudit.cli.AuditCommand",
                        "check",
                        audited.toString(),
                        "--rules",
                        "acme/*"))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(output).contains("warning acme/changelog: There is no changelog");
    }
}
