package dev.releaseaudit.test;

import dev.releaseaudit.report.AuditReport;

/**
 * Begins assertions about a report. Needs AssertJ, which this module does not bring.
 *
 * <pre>{@code
 * assertThat(report).isComplete().hasNoViolationOf("k8s/secret-in-git");
 * assertThat(report).hasViolation("k8s/image-digest").at("k8s/base/deployment.yaml", 24);
 * }</pre>
 */
public final class AuditAssertions {

    private AuditAssertions() {}

    /** Begins assertions about this report. */
    public static AuditReportAssert assertThat(AuditReport report) {
        return new AuditReportAssert(report);
    }
}
