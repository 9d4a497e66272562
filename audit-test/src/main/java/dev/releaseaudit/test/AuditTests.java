package dev.releaseaudit.test;

import dev.releaseaudit.report.AuditReport;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Turns a report into tests: a container for each rule, in it a test for each finding.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> the_repository_is_ready_for_release() {
 *     Path root = Path.of(".");
 *     return AuditTests.of(Auditor.standard().audit(root), root);
 * }
 * }</pre>
 *
 * <p>A violation fails with its message and its line; what is satisfied passes; what is unknown, suppressed, listed in the
 * baseline or idle is shown as skipped, with the reason. What could not be looked at fails, and so does a report in which no rule said anything.
 */
public final class AuditTests {

    private AuditTests() {}

    /** Returns the tests, without links to the files. */
    public static Stream<DynamicNode> of(AuditReport report) {
        return of(report, AuditTestOptions.standard());
    }

    /** Returns the tests of a report on this folder; from each, an IDE opens the line. */
    public static Stream<DynamicNode> of(AuditReport report, Path root) {
        return of(report, AuditTestOptions.standard().root(root));
    }

    /** Returns the tests as these options want them. */
    public static Stream<DynamicNode> of(AuditReport report, AuditTestOptions options) {
        return new ReportTests(report, options).nodes();
    }
}
