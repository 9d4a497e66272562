package dev.releaseaudit.docs.rules.status;

import dev.releaseaudit.docs.Trial;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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
}
