package dev.releaseaudit.report.writer;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.print.Xml;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.source.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a report as JUnit's XML, which build servers show as tests: a suite for each rule, a case for each finding. A
 * violation is a failure; what is left open, suppressed or listed in the baseline is skipped; a hole in the audit is an error.
 */
public final class JunitReport implements ReportWriter {

    @Override
    public void write(AuditReport report, Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"Release Audit\">\n");
        var byRule = report.findings().stream()
                .collect(Collectors.groupingBy(f -> f.rule().id(), TreeMap::new, Collectors.toList()));
        for (var rule : byRule.entrySet()) {
            suite(rule.getKey(), rule.getValue(), out);
        }
        holes(report.diagnostics(), out);
        out.append("</testsuites>\n");
    }

    private static void suite(String rule, List<Finding> findings, Appendable out) throws IOException {
        long failures = findings.stream().filter(Finding::counts).count();
        long skipped = findings.stream().filter(JunitReport::skips).count();
        start(rule, findings.size(), failures, 0, skipped, out);
        for (Finding finding : findings) {
            testCase(
                    finding.subject() + ": " + finding.message(),
                    finding.location().path(),
                    out);
            if (finding.counts()) {
                String severity = finding.severity().name().toLowerCase(Locale.ROOT);
                String fix = finding.fix().map(f -> ". " + f).orElse("");
                String detail = finding + fix;
                problem("failure type=\"" + severity + "\"", finding.message(), "failure", detail, out);
            } else if (skips(finding)) {
                out.append("<skipped message=\"")
                        .append(Xml.escape(whySkipped(finding)))
                        .append("\"/>");
            }
            out.append("</testcase>\n");
        }
        out.append("  </testsuite>\n");
    }

    private static void holes(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        List<Diagnostic> holes = diagnostics.stream()
                .filter(d -> d.impact() == Diagnostic.Impact.HOLE)
                .toList();
        if (holes.isEmpty()) {
            return;
        }
        start("holes in the audit", holes.size(), 0, holes.size(), 0, out);
        for (Diagnostic hole : holes) {
            testCase(hole.message(), hole.location().path(), out);
            problem("error type=\"" + hole.kind() + "\"", hole.message(), "error", hole.toString(), out);
            out.append("</testcase>\n");
        }
        out.append("  </testsuite>\n");
    }

    private static void start(String name, int tests, long failures, long errors, long skipped, Appendable out)
            throws IOException {
        String format = "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\">\n";
        out.append(String.format(Locale.ROOT, format, Xml.escape(name), tests, failures, errors, skipped));
    }

    private static void testCase(String name, String path, Appendable out) throws IOException {
        out.append("    <testcase classname=\"").append(Xml.escape(path));
        out.append("\" name=\"").append(Xml.escape(name)).append("\">");
    }

    private static void problem(String start, String message, String end, String detail, Appendable out)
            throws IOException {
        out.append("<")
                .append(start)
                .append(" message=\"")
                .append(Xml.escape(message))
                .append("\">");
        out.append(Xml.escape(detail)).append("</").append(end).append(">");
    }

    private static boolean skips(Finding finding) {
        return finding.outcome() == Outcome.UNKNOWN || finding.suppression().isPresent() || finding.baselined();
    }

    private static String whySkipped(Finding finding) {
        return finding.suppression()
                .map(suppression -> "suppressed: " + suppression.reason())
                .orElse(finding.baselined() ? "known: in the baseline" : "to verify");
    }
}
