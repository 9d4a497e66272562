package dev.releaseaudit.report;

/** Writes a report as lines for a terminal: findings by file, then the verdict. */
public final class TextReport implements ReportWriter {

    @Override
    public void write(AuditReport report, Appendable out) {
        throw new UnsupportedOperationException();
    }
}
