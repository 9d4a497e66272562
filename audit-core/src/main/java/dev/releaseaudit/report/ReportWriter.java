package dev.releaseaudit.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a report in one format. Immutable; the same report always gives the same characters, with {@code \n} line ends. */
@FunctionalInterface
public interface ReportWriter {

    /**
     * Writes the report.
     *
     * @throws IOException where {@code out} does
     */
    void write(AuditReport report, Appendable out) throws IOException;

    /** Returns the report as text. */
    default String asText(AuditReport report) {
        StringBuilder text = new StringBuilder();
        try {
            write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
