package dev.releaseaudit.docs.rules.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.docs.Trial;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.source.SourceTree;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StaleDateTest {

    private static final Trial TRIAL = Trial.of("docs/stale-date", "docs/runbook.md")
            .with("CHANGELOG.md", "# Changelog\n\n## 1.4.0 - 2026-11-17\n\n- x\n");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                Last updated: 2024-01-31
                last updated on 2025-11-16
                **Last reviewed:** 2023-05-01
                Updated: 2022-02-02
                _Last modified 2020-12-31_
                Date: 2019-01-01
                | Last verified | 2021-01-01 |
                ---⏎last_updated: 2024-01-31⏎---⏎# Runbook
                Reviewed: 2024-06-01
                Generated on 2021-03-04
                Last checked - 2024-02-29
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                Last updated: 2026-11-01
                Last updated: 2025-11-17
                Last updated: yesterday
                Last updated: 2024-13-99
                The outage of 2019-01-01 was long.
                # Runbook
                The certificate expires on 2020-01-01.
                Updated often.
                Release of 2019-01-01: see the changelog.
                ```⏎outage at 2019-01-01 12:00⏎```
                # Postmortem 2019-01-01
                """);
    }

    @Test
    void the_day_of_the_caller_counts_before_the_dates_of_documents() {
        SourceTree tree = SourceTree.of(Map.of(
                "docs/runbook.md", "# Runbook\n\nLast updated: 2026-01-31\n\nWhat to do at night.\n",
                "CHANGELOG.md", "# Changelog\n\n## 1.4.0 - 2026-02-17\n\n- Orders expire.\n"));

        assertThat(on(LocalDate.parse("2026-12-31"), tree).violations()).isEmpty();
        assertThat(on(LocalDate.parse("2027-03-01"), tree).violations())
                .extracting(Finding::message)
                .containsExactly("docs/runbook.md was last updated on 2026-01-31, 394 days before 2027-03-01");
    }

    private static AuditReport on(LocalDate day, SourceTree tree) {
        return Auditor.builder().only("docs/stale-date").today(day).build().audit(tree);
    }

    @Test
    void what_is_no_date_is_refused() {
        assertThatThrownBy(() -> new StaleDate("tomorrow", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new StaleDate("2026-11-20", 30).days()).isEqualTo(30);
    }
}
