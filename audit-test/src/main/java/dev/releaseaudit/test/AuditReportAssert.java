package dev.releaseaudit.test;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Readiness;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Asserts about a report. A rule that did not take part fails every assertion about it. */
public final class AuditReportAssert extends AbstractAssert<AuditReportAssert, AuditReport> {

    AuditReportAssert(AuditReport report) {
        super(report, AuditReportAssert.class);
    }

    /**
     * Checks that nothing blocks the release: no error, not even one that the baseline lists, no hole in the audit, and
     * something was looked at.
     */
    public AuditReportAssert isReady() {
        isNotNull();
        List<Finding> errors = Stream.concat(actual.violations().stream(), actual.baselined().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            failWithMessage("Expected to be ready for release, but it is blocked by:%s", FailureList.of(errors));
        }
        isComplete();
        if (actual.readiness() != Readiness.READY) {
            failWithMessage("Expected to be ready for release, but no rule found anything to judge");
        }
        return this;
    }

    /** Checks that everything that should have been judged was judged. */
    public AuditReportAssert isComplete() {
        isNotNull();
        List<Diagnostic> holes = actual.diagnostics().stream()
                .filter(diagnostic -> diagnostic.impact() == Diagnostic.Impact.HOLE)
                .toList();
        if (!holes.isEmpty()) {
            failWithMessage("Expected a complete audit, but it has holes:%s", FailureList.of(holes));
        }
        return this;
    }

    /** Checks that no violation counts; suppressed ones and those of the baseline do not. */
    public AuditReportAssert hasNoViolations() {
        isNotNull();
        return none("violations", actual.violations());
    }

    /** Checks that no violation of one rule counts; suppressed ones and those of the baseline do not. */
    public AuditReportAssert hasNoViolationOf(String ruleId) {
        tookPart(ruleId);
        return none("violations of " + ruleId, FailureList.ofRule(ruleId, actual.violations()));
    }

    /** Checks that a rule is violated somewhere, and goes on with the places. */
    public FindingsAssert hasViolation(String ruleId) {
        return some("violation", ruleId, actual.violations());
    }

    /** Checks that a rule holds somewhere, proven by a line, and goes on with the places. */
    public FindingsAssert hasSignal(String ruleId) {
        return some("signal", ruleId, actual.satisfied());
    }

    /** Checks that a rule leaves something to verify by a person, and goes on with the places. */
    public FindingsAssert hasUnknown(String ruleId) {
        return some("unknown", ruleId, actual.unknowns());
    }

    /** Checks that a finding of a rule is suppressed, and goes on with the places. */
    public FindingsAssert hasSuppressed(String ruleId) {
        return some("suppressed finding", ruleId, actual.suppressed());
    }

    /** Checks that the baseline lists a violation of a rule, and goes on with the places. */
    public FindingsAssert hasBaselined(String ruleId) {
        return some("baselined violation", ruleId, actual.baselined());
    }

    private AuditReportAssert none(String what, List<Finding> findings) {
        if (!findings.isEmpty()) {
            failWithMessage("Expected no %s, but found:%s", what, FailureList.of(findings));
        }
        return this;
    }

    private FindingsAssert some(String what, String ruleId, List<Finding> findings) {
        tookPart(ruleId);
        List<Finding> ofRule = FailureList.ofRule(ruleId, findings);
        if (ofRule.isEmpty()) {
            List<Finding> said = FailureList.ofRule(ruleId, actual.findings());
            failWithMessage("Expected a %s of %s, but it said:%s", what, ruleId, FailureList.of(said));
        }
        return new FindingsAssert(this, what + " of " + ruleId, ofRule);
    }

    private void tookPart(String ruleId) {
        isNotNull();
        List<String> ids =
                actual.rules().stream().map(result -> result.rule().id()).toList();
        if (!ids.contains(ruleId)) {
            failWithMessage(
                    "Expected rule %s to take part in the audit, but these did:%s", ruleId, FailureList.of(ids));
        }
    }
}
