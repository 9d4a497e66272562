package dev.releaseaudit.report.writer;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Citations;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.document.AuditDocument;
import dev.releaseaudit.report.document.MarkdownPage;
import java.io.IOException;

/** Writes a report as a document: the production release audit that a careful person would write. */
public final class MarkdownReport implements ReportWriter {

    private final Citations citations;

    /** Creates the writer that cites with links. */
    public MarkdownReport() {
        this(Citations.LINK);
    }

    /** Creates the writer that cites in this way. */
    public MarkdownReport(Citations citations) {
        this.citations = citations;
    }

    @Override
    public void write(AuditReport report, Appendable out) throws IOException {
        new MarkdownPage(citations).write(AuditDocument.of(report), out);
    }
}
