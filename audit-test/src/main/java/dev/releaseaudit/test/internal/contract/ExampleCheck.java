package dev.releaseaudit.test.internal.contract;

import static dev.releaseaudit.test.internal.contract.Promise.keep;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.test.internal.marks.Fixture;
import dev.releaseaudit.test.internal.marks.Word;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * Checks one example of a page.
 *
 * @param rule the rule
 * @param example the example
 */
record ExampleCheck(JoinRule<?> rule, Example example) {

    /** Checks the marks, and whether there is a violation; which ones is open where the example marks none. */
    void behaves(boolean violates) {
        var fixture = new Fixture(example.files());
        AuditReport report = Fixture.auditor(rule).audit(fixture.tree());
        List<Finding> violations = report.violations();
        if (violates) {
            keep(!violations.isEmpty(), () -> "Nothing is violated in the example");
        } else if (!violations.isEmpty()) {
            throw new AssertionFailedError("Something is violated in the example: " + violations);
        }
        boolean marked = fixture.texts().stream()
                .flatMap(text -> text.marks().stream())
                .anyMatch(mark -> mark.caret().word() == Word.VIOLATES);
        fixture.compare(violates && !marked ? without(violations, report) : report);
    }

    private static AuditReport without(List<Finding> violations, AuditReport report) {
        List<Finding> rest = report.findings().stream()
                .filter(finding -> !violations.contains(finding))
                .toList();
        return new AuditReport(report.targets(), report.inspected(), rest, report.rules(), report.diagnostics());
    }
}
