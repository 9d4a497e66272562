package dev.releaseaudit.report;

/** Writes a report as JSON, schema 1, for other programs. */
public final class JsonReport implements ReportWriter {

    @Override
    public void write(AuditReport report, Appendable out) {
        throw new UnsupportedOperationException();
    }
}
