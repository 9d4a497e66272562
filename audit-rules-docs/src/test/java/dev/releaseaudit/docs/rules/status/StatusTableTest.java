package dev.releaseaudit.docs.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.releaseaudit.docs.Trial;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StatusTableTest {

    private static final Trial TRIAL = Trial.of("docs/status-table", "docs/production-readiness.md");

    @TestFactory
    Stream<DynamicTest> reports() {
        return TRIAL.reports("""
                | Item | Status |⏎| --- | --- |⏎| Restore | not-started |
                | Item | Status |⏎| --- | --- |⏎| Restore | Not Started |
                | Item | State |⏎| --- | --- |⏎| Restore | blocked |
                | Item | Done? |⏎| --- | --- |⏎| Restore | no |
                | Item | Owner | Status |⏎| --- | --- | --- |⏎| Restore | TBD | done |
                | Item | Responsible |⏎| --- | --- |⏎| Restore | ? |
                | Item | Status |⏎| --- | --- |⏎| Probes | done |⏎| Restore | TODO |
                | Area | Go/No-Go |⏎| --- | --- |⏎| Database | No-Go |
                | Item | Status |⏎| --- | --- |⏎| Restore | ❌ |
                | Item | Progress |⏎| --- | --- |⏎| Restore | in progress |
                | Item | Status |⏎| --- | --- |⏎| `db` | **pending** |
                """);
    }

    @TestFactory
    Stream<DynamicTest> leaves_alone() {
        return TRIAL.leavesAlone("""
                | Item | Status |⏎| --- | --- |⏎| Restore | done |
                | Item | Owner | Status |⏎| --- | --- | --- |⏎| Restore | Ines | complete |
                | Item | Status |⏎| --- | --- |⏎| Restore | ✅ |
                | Status | Meaning |⏎| --- | --- |⏎| 200 | all is well |
                | Code | Status |⏎| --- | --- |⏎| 404 | Not Found |
                | Variable | Default |⏎| --- | --- |⏎| `OPEN` | no |
                | Item | Note |⏎| --- | --- |⏎| Restore | not started |
                The restore is not-started, says nobody.
                ```⏎| Item | Status |⏎| --- | --- |⏎| Restore | not-started |⏎```
                | Item | Status |⏎| --- | --- |⏎| Restore | |
                """);
    }

    @Test
    void what_blocks_the_launch_is_an_error() {
        Trial tracker = Trial.of("docs/status-table", "docs/launch-status.md");
        assertThat(severities(
                        tracker, "| Task | Blocking | Status |\n| --- | --- | --- |\n| Restore | yes | not started |"))
                .containsExactly(Severity.ERROR);
        assertThat(severities(
                        tracker, "| Task | Priority | Status |\n| --- | --- | --- |\n| Restore | blocker | todo |"))
                .containsExactly(Severity.ERROR);
        assertThat(severities(TRIAL, "## Verdict\n\n**Decision:** NO-GO if the restore is not rehearsed"))
                .isEmpty();
        assertThat(severities(TRIAL, "## Verdict\n\n**Decision:** NO-GO")).containsExactly(Severity.ERROR);
        assertThat(severities(TRIAL, "The go/no-go decision is NO-GO.")).containsExactly(Severity.ERROR);
        assertThat(severities(
                        tracker, "| Task | Blocking | Status |\n| --- | --- | --- |\n| Restore | no | not started |"))
                .doesNotContain(Severity.ERROR);
        assertThat(severities(TRIAL, "The Go/No-Go is on 2026-11-27. Go/no-go decision: GO."))
                .isEmpty();
    }

    private static List<Severity> severities(Trial trial, String markdown) {
        return trial.report(markdown).violations().stream()
                .map(Finding::severity)
                .toList();
    }
}
