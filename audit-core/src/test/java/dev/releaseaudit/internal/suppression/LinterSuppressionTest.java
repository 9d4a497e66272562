package dev.releaseaudit.internal.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Audits;
import dev.releaseaudit.fixture.Wordy;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule finds fault with every line and has the tag {@code style}, which stands for the name of a check here. */
class LinterSuppressionTest {

    @Test
    void lines_behind_a_mark_are_suppressed_until_the_check_is_on_again() {
        AuditReport report = audit("# dotenv-linter:off style\nA=1\nA=2\n# dotenv-linter:on style\nA=3\n");

        assertThat(suppressed(report)).containsExactly(2, 3, 4);
        assertThat(report.violations())
                .extracting(finding -> finding.location().line())
                .containsExactly(1, 5);
    }

    @Test
    void the_mark_is_the_reason() {
        assertThat(audit("#dotenv-linter:off Other, style\nA=1\n").findings())
                .flatExtracting(finding -> finding.suppression().stream().toList())
                .allSatisfy(suppression -> {
                    assertThat(suppression.reason()).isEqualTo("dotenv-linter:off style");
                    assertThat(suppression.location().line()).isEqualTo(1);
                })
                .hasSize(1);
    }

    @Test
    void a_mark_that_names_no_check_or_another_one_suppresses_nothing() {
        assertThat(suppressed(audit("# dotenv-linter:off\nA=1\n"))).isEmpty();
        assertThat(suppressed(audit("# dotenv-linter:off Other\nA=1\n"))).isEmpty();
        assertThat(suppressed(audit("A=1 # dotenv-linter:off style\nA=1\n"))).isEmpty();
    }

    @Test
    void lines_before_a_mark_count() {
        assertThat(suppressed(audit("A=1\n# dotenv-linter:off style\n"))).isEmpty();
    }

    @Test
    void a_mark_without_use_is_there_for_the_linter() {
        assertThat(audit("# dotenv-linter:off Other\nA=1\n").diagnostics()).isEmpty();
    }

    private static AuditReport audit(String text) {
        return Audits.audit(text, new Wordy());
    }

    private static List<Integer> suppressed(AuditReport report) {
        return report.findings().stream()
                .filter(finding -> finding.suppression().isPresent())
                .map((Finding finding) -> finding.location().line())
                .toList();
    }
}
