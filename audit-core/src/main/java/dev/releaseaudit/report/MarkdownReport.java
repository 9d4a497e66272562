package dev.releaseaudit.report;

/** Writes a report as a document: the production release audit that a careful person would write. */
public final class MarkdownReport implements ReportWriter {

    /** Creates the writer that cites with links. */
    public MarkdownReport() {
        this(Citations.LINK);
    }

    /** Creates the writer that cites in this way. */
    public MarkdownReport(Citations citations) {}

    @Override
    public void write(AuditReport report, Appendable out) {
        throw new UnsupportedOperationException();
    }
}
