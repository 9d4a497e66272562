package dev.releaseaudit.report.writer;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.ReportWriter;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes the violations that count, or that an earlier baseline lists, for a later audit to leave out: sorted lines of
 * rule, path, subject and fingerprint. There are no line numbers in it, so that it lasts when lines move.
 */
public final class BaselineReport implements ReportWriter {

    /** Creates the writer. */
    public BaselineReport() {}

    @Override
    public void write(AuditReport report, Appendable out) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        report.findings().stream().filter(Finding::stands).forEach(finding -> lines.add(line(finding)));
        out.append("# Known violations: rule, path, subject, fingerprint\n");
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }

    private static String line(Finding finding) {
        List<String> parts =
                List.of(finding.rule().id(), finding.location().path(), finding.subject(), finding.fingerprint());
        return String.join(
                "\t",
                parts.stream().map(part -> part.replaceAll("\\p{Cntrl}", " ")).toList());
    }
}
