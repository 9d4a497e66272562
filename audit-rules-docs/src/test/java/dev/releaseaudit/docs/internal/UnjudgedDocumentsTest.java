package dev.releaseaudit.docs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnjudgedDocumentsTest {

    private static final String TEXT = "# Guide\n\nRead [the plan](plan.md).\n";

    @Test
    void an_archive_is_named_once_and_not_judged() {
        AuditReport report = audit(Map.of(
                "docs/MASTER_ARCHIVE/a.md", TEXT, "docs/MASTER_ARCHIVE/setup/b.md", TEXT + "Then run `make`.\n"));
        assertThat(report.violations()).isEmpty();
        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.kind() == Diagnostic.Kind.SKIPPED)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.impact()).isEqualTo(Diagnostic.Impact.NOTE);
                    assertThat(diagnostic.location().path()).isEqualTo("docs/MASTER_ARCHIVE");
                    assertThat(diagnostic.message())
                            .isEqualTo("documents in docs/MASTER_ARCHIVE are archived, and not judged");
                });
    }

    @Test
    void of_two_documents_with_one_text_the_one_nearer_to_the_root_is_judged() {
        AuditReport report = audit(Map.of("docs/setup/a.md", TEXT, "docs/guide.md", TEXT));
        assertThat(report.violations())
                .extracting(Finding::location)
                .extracting(at -> at.path())
                .containsExactly("docs/guide.md");
        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.kind() == Diagnostic.Kind.SKIPPED)
                .extracting(Diagnostic::message)
                .containsExactly("docs/setup/a.md is a copy of docs/guide.md, which is judged instead");
    }

    @Test
    void what_lies_in_an_archive_is_the_original_of_nothing() {
        AuditReport report = audit(Map.of("archive/a.md", TEXT, "docs/setup/guide.md", TEXT));
        assertThat(report.violations())
                .extracting(Finding::location)
                .extracting(at -> at.path())
                .containsExactly("docs/setup/guide.md");
    }

    @Test
    void documents_without_text_are_no_copies() {
        assertThat(audit(Map.of("a.md", "", "b.md", "")).diagnostics())
                .noneMatch(diagnostic -> diagnostic.kind() == Diagnostic.Kind.SKIPPED);
    }

    private static AuditReport audit(Map<String, String> files) {
        return Auditor.builder().only("docs/broken-link").build().audit(SourceTree.of(files));
    }
}
