package dev.releaseaudit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.fixture.Finished;
import dev.releaseaudit.fixture.LineReader;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Readiness;
import dev.releaseaudit.source.SourceTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditorTest {

    private static final Auditor AUDITOR = Auditor.builder()
            .withoutDiscovery()
            .reader(new LineReader())
            .rule(new Finished())
            .build();

    @Test
    void a_violation_is_a_finding_with_its_place() {
        AuditReport report = AUDITOR.audit(tree("todo wash\n"));

        assertThat(report.violations())
                .extracting(Finding::toString)
                .containsExactly("a.txt:1:1: warning text/finished: todo wash is still to do");
    }

    @Test
    void what_holds_is_a_finding_too() {
        AuditReport report = AUDITOR.audit(tree("wash\n"));

        assertThat(report.satisfied())
                .extracting(Finding::toString)
                .containsExactly("a.txt:1:1: satisfied text/finished: wash is done");
    }

    @Test
    void the_report_counts_what_was_inspected_and_said() {
        AuditReport report = AUDITOR.audit(tree("wash\ntodo dry\ntodo iron\n"));

        assertThat(report.inspected()).containsExactly(Map.entry("lines", 3));
        assertThat(report.rules()).singleElement().satisfies(result -> {
            assertThat(result.subjects()).isEqualTo(3);
            assertThat(result.violated()).isEqualTo(2);
            assertThat(result.satisfied()).isEqualTo(1);
        });
    }

    @Test
    void a_rule_without_anything_to_judge_is_idle_and_the_audit_undecided() {
        AuditReport report = AUDITOR.audit(tree(""));

        assertThat(report.idle()).hasSize(1);
        assertThat(report.readiness()).isEqualTo(Readiness.UNDECIDED);
    }

    private static SourceTree tree(String text) {
        return SourceTree.of(Map.of("a.txt", text));
    }
}
