package dev.releaseaudit.report.writer;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.document.AuditDocument;
import dev.releaseaudit.report.document.HtmlPage;
import java.io.IOException;

/** Writes a report as one HTML file, the same document as {@link MarkdownReport}, without scripts or other files. */
public final class HtmlReport implements ReportWriter {

    @Override
    public void write(AuditReport report, Appendable out) throws IOException {
        new HtmlPage().write(AuditDocument.of(report), out);
    }
}
