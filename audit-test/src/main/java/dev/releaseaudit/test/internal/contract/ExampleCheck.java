package dev.releaseaudit.test.internal.contract;

import static dev.releaseaudit.test.internal.contract.Requirement.expect;

import dev.releaseaudit.Auditor;
import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.test.internal.marks.Fixture;
import dev.releaseaudit.test.internal.marks.MarkKind;
import java.util.List;
import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;

/**
 * Checks one example of a page.
 *
 * @param auditor makes an auditor that has the rule alone
 * @param example the example
 */
record ExampleCheck(Supplier<Auditor> auditor, Example example) {

    /**
     * Checks the marks, and that an example of violations has one, an example of what is unknown has something unknown, and neither this
     * nor an example of what satisfies has a violation. Which violations there are is open where the example marks none.
     */
    void shows(Outcome outcome) {
        var fixture = new Fixture(example.files());
        AuditReport report = auditor.get().audit(fixture.tree());
        List<Finding> violations = report.violations();
        boolean violates = outcome == Outcome.VIOLATED;
        if (violates) {
            expect(!violations.isEmpty(), () -> "Nothing is violated in the example");
        } else if (!violations.isEmpty()) {
            throw new AssertionFailedError("Something is violated in the example: " + violations);
        }
        expect(outcome != Outcome.UNKNOWN || !report.unknowns().isEmpty(), () -> "Nothing is unknown in the example");
        boolean marked = fixture.texts().stream()
                .flatMap(text -> text.marks().stream())
                .anyMatch(mark -> mark.caret().kind() == MarkKind.VIOLATES);
        fixture.compare(violates && !marked ? without(violations, report) : report);
    }

    private static AuditReport without(List<Finding> violations, AuditReport report) {
        List<Finding> rest = report.findings().stream()
                .filter(finding -> !violations.contains(finding))
                .toList();
        return new AuditReport(report.targets(), report.inspected(), rest, report.rules(), report.diagnostics());
    }
}
