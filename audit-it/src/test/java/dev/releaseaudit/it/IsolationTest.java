package dev.releaseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.AuditorBuilder;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.About;
import dev.releaseaudit.rule.Project;
import dev.releaseaudit.rule.Rule;
import dev.releaseaudit.rule.Verdicts;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Diagnostic.Kind;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever breaks costs one diagnostic, and nothing else is lost. */
class IsolationTest {

    @TempDir
    Path folder;

    private Path tree;
    private List<Finding> whole;

    @BeforeEach
    void audit_a_tree_in_which_nothing_is_broken() throws IOException {
        tree = Files.createDirectories(folder.resolve("tree"));
        Files.createDirectories(tree.resolve("deploy"));
        Files.writeString(tree.resolve("deploy/api.yaml"), """
                apiVersion: v1
                kind: Pod
                metadata: {name: api}
                spec: {containers: [{name: api, image: shop/api}]}
                """);
        Files.writeString(tree.resolve("README.md"), "# Shop\n\n[Guide](docs/guide.md)\n");
        whole = Auditor.standard().audit(tree).findings();
        assertThat(whole).isNotEmpty();
    }

    private static void assertOne(AuditReport report, Kind kind) {
        assertThat(report.diagnostics()).extracting(Diagnostic::kind).containsExactly(kind);
        assertThat(report.complete()).isFalse();
    }

    @About(id = "acme/throws", title = "This rule works", theme = "operations")
    static final class Throws implements Rule<Project> {

        @Override
        public Verdicts check(Project project) {
            throw new IllegalStateException("on purpose");
        }
    }

    @Test
    void a_rule_that_throws() {
        AuditorBuilder builder = Auditor.builder().rule(new Throws());
        AuditReport report = builder.build().audit(tree);
        assertOne(report, Kind.CRASHED);
        assertThat(report.findings()).isEqualTo(whole);
    }

    @Test
    void a_manifest_that_is_not_text() throws IOException {
        Files.write(tree.resolve("deploy/broken.yaml"), new byte[] {'a', ':', ' ', (byte) 0xff, '\n'});
        AuditReport report = Auditor.standard().audit(tree);
        assertOne(report, Kind.UNREADABLE_FILE);
        assertThat(report.findings()).isEqualTo(whole);
    }

    @Test
    void a_document_that_does_not_parse_beside_one_that_does() throws IOException {
        Path manifest = tree.resolve("deploy/api.yaml");
        Files.writeString(manifest, Files.readString(manifest) + "---\nkind: [\napiVersion: v1\n");
        AuditReport report = Auditor.standard().audit(tree);
        assertOne(report, Kind.BROKEN_FILE);
        assertThat(report.findings()).isEqualTo(whole);
    }

    @Test
    void a_pack_that_cannot_be_loaded() throws IOException {
        Path services = Files.createDirectories(folder.resolve("pack/META-INF/services"));
        Files.writeString(services.resolve("dev.releaseaudit.rule.RulePack"), "com.acme.rules.Missing\n");
        try (var loader = new URLClassLoader(
                new URL[] {folder.resolve("pack").toUri().toURL()}, getClass().getClassLoader())) {
            AuditReport report = Auditor.builder().classLoader(loader).build().audit(tree);
            assertOne(report, Kind.BROKEN_PACK);
            assertThat(report.findings()).isEqualTo(whole);
        }
    }
}
