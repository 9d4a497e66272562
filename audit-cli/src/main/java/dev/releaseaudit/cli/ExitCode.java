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

    /** Returns how an audit ends; only one of a whole tree fails where nothing was there to judge. */
    static int of(AuditReport report, FailOn failOn, boolean wholeTree) {
        if (report.violations().stream().anyMatch(finding -> failOn.includes(finding.severity()))) {
            return FINDINGS;
        }
        boolean judged = !wholeTree || report.readiness() != Readiness.UNDECIDED;
        return judged && report.complete() ? FINE : INCOMPLETE;
    }
}
