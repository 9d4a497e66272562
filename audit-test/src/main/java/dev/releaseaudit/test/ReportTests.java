package dev.releaseaudit.test;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.RuleResult;
import dev.releaseaudit.source.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Makes the tests of one report.
 *
 * @param report the report
 * @param options how it becomes tests
 */
record ReportTests(AuditReport report, AuditTestOptions options) {

    private static final Executable PASSES = () -> {};

    Stream<DynamicNode> nodes() {
        return Stream.concat(Stream.of(theAudit()), report.rules().stream().map(this::rule));
    }

    private DynamicNode theAudit() {
        Stream<DynamicTest> holes = report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.impact() == Diagnostic.Impact.HOLE)
                .map(this::hole);
        return dynamicContainer("the audit", Stream.concat(Stream.of(somethingWasJudged()), holes));
    }

    private DynamicTest somethingWasJudged() {
        boolean nothing = report.rules().stream().allMatch(RuleResult::idle);
        return dynamicTest(
                "something was judged",
                nothing ? fails("none of " + report.rules().size() + " rules found anything to judge") : PASSES);
    }

    private DynamicTest hole(Diagnostic hole) {
        String text = hole.toString();
        return new SourceLink(options.root())
                .test(text, hole.location(), options.holesFail() ? fails(text) : aborts(text));
    }

    private DynamicNode rule(RuleResult result) {
        List<Finding> findings = FailureList.ofRule(result.rule().id(), report.findings());
        Stream<DynamicTest> tests =
                findings.isEmpty() ? Stream.of(idle()) : findings.stream().map(this::finding);
        return dynamicContainer(result.rule().id() + ": " + result.rule().title(), tests);
    }

    private DynamicTest idle() {
        String text = "found nothing to say anything about";
        return dynamicTest(text, options.idleRulesFail() ? fails(text) : aborts(text));
    }

    private DynamicTest finding(Finding finding) {
        String name = finding.location().path() + ":" + finding.location().line() + " " + finding.message();
        return new SourceLink(options.root()).test(name, finding.location(), outcome(finding));
    }

    private Executable outcome(Finding finding) {
        if (finding.suppression().isPresent()) {
            return aborts("suppressed: " + finding.suppression().get().reason());
        }
        if (finding.baselined()) {
            return aborts("known, in the baseline: " + finding);
        }
        return switch (finding.outcome()) {
            case SATISFIED -> PASSES;
            case UNKNOWN -> aborts("to verify: " + finding);
            case VIOLATED ->
                finding.severity().compareTo(options.failFrom()) < 0 ? aborts(text(finding)) : fails(text(finding));
        };
    }

    private static String text(Finding finding) {
        var text = new StringBuilder(finding.toString());
        finding.evidence()
                .forEach(e -> text.append("\n  see ")
                        .append(e.location())
                        .append(": ")
                        .append(e.text()));
        finding.fix().ifPresent(fix -> text.append("\n  fix: ").append(fix));
        return text.toString();
    }

    private static Executable fails(String message) {
        return () -> {
            throw new AssertionFailedError(message);
        };
    }

    private static Executable aborts(String message) {
        return () -> {
            throw new TestAbortedException(message);
        };
    }
}
