package dev.releaseaudit.test;

import dev.releaseaudit.report.Finding;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/** Asserts about what one rule found; each assertion keeps the findings that it is true of, of which there must be one. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {

    private final AuditReportAssert report;
    private final String what;

    FindingsAssert(AuditReportAssert report, String what, List<Finding> findings) {
        super(findings, FindingsAssert.class);
        this.report = report;
        this.what = what;
    }

    /** Checks that a finding begins on this line of this file. */
    public FindingsAssert at(String path, int line) {
        return keep(
                "at " + path + ":" + line,
                finding -> finding.location().path().equals(path)
                        && finding.location().line() == line);
    }

    /** Checks that the message of a finding contains this part. */
    public FindingsAssert saying(String part) {
        return keep("saying '" + part + "'", finding -> finding.message().contains(part));
    }

    /** Goes on with the report. */
    public AuditReportAssert and() {
        return report;
    }

    private FindingsAssert keep(String how, Predicate<Finding> wanted) {
        List<Finding> kept = actual.stream().filter(wanted).toList();
        if (kept.isEmpty()) {
            failWithMessage("Expected a %s %s, but found:%s", what, how, FailureList.of(actual));
        }
        return new FindingsAssert(report, what + " " + how, kept);
    }
}
