package dev.releaseaudit.cli;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Readiness;

/** Names what the process ends with. */
final class ExitCode {

    /** Nothing at or above the severity that fails. */
    static final int FINE = 0;

    /** Something at or above the severity that fails. */
    static final int FINDINGS = 1;

    /** Wrong usage, or a folder that cannot be read. */
    static final int WRONG_USAGE = 2;

    /** The audit is not complete or found nothing to judge, and nothing worse was found. */
    static final int INCOMPLETE = 3;

    private ExitCode() {}

    static int of(AuditReport report, FailOn failOn) {
        if (report.violations().stream().anyMatch(finding -> failOn.includes(finding.severity()))) {
            return FINDINGS;
        }
        return report.readiness() == Readiness.UNDECIDED || !report.complete() ? INCOMPLETE : FINE;
    }
}
