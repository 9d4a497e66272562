package dev.releaseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.Finding;
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

    private static final Map<String, String> TICKETS =
            Map.of("CHANGELOG.md", "# Changes\n", "release.tickets", "OPS-1\nOPS-2\nWEB-7\n");

    private static final List<String> ABOUT_TICKETS = List.of(
            "release.tickets:1:1: warning acme/board-ops: board OPS has 2 tickets",
            "release.tickets:3:1: warning acme/board-web: board WEB has 1 tickets",
            "release.tickets:3:1: warning acme/ticket-known: WEB-7 is on no known board");

    @TempDir
    Path folder;

    @Test
    void a_pack_is_found_on_the_class_path() throws IOException {
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
    void its_facts_reader_deriver_view_family_and_group_take_part() throws IOException {
        try (var loader = new URLClassLoader(
                new URL[] {Acme.build(folder).toUri().toURL()}, getClass().getClassLoader())) {
            var report =
                    Auditor.builder().classLoader(loader).only("acme/*").build().audit(SourceTree.of(TICKETS));
            assertThat(report.violations()).map(Finding::toString).containsExactlyElementsOf(ABOUT_TICKETS);
            assertThat(report.violations())
                    .allSatisfy(finding -> assertThat(finding.step()).isEqualTo("acme-sign-off"));
            assertThat(report.diagnostics()).isEmpty();
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
    void everything_of_a_pack_is_found_on_the_module_path() throws IOException, InterruptedException {
        Path classes = Acme.build(folder);
        Path audited = Files.createDirectory(folder.resolve("audited"));
        for (var file : TICKETS.entrySet()) {
            Files.writeString(audited.resolve(file.getKey()), file.getValue());
        }
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
        assertThat(output).contains(ABOUT_TICKETS);
    }
}
