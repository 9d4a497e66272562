package dev.releaseaudit.report.writer;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.text.FindingLines;
import dev.releaseaudit.report.text.Palette;
import dev.releaseaudit.report.text.SummaryLines;
import dev.releaseaudit.rule.Outcome;
import java.io.IOException;
import java.util.Set;

/** Writes a report as lines for a terminal: findings by file, then the verdict. */
public final class TextReport implements ReportWriter {

    private final boolean colour;
    private final boolean quiet;
    private final Set<Outcome> show;

    /** Creates the writer that shows what is violated or left open, without colour. */
    public TextReport() {
        this(false, false, Set.of(Outcome.VIOLATED, Outcome.UNKNOWN));
    }

    private TextReport(boolean colour, boolean quiet, Set<Outcome> show) {
        this.colour = colour;
        this.quiet = quiet;
        this.show = Set.copyOf(show);
    }

    /** Returns this writer with or without the colours of ANSI terminals. */
    public TextReport colour(boolean on) {
        return new TextReport(on, quiet, show);
    }

    /** Returns this writer with or without everything but one line for each finding and each hole in the audit. */
    public TextReport quiet(boolean on) {
        return new TextReport(colour, on, show);
    }

    /** Returns this writer with findings of these outcomes. */
    public TextReport show(Set<Outcome> outcomes) {
        return new TextReport(colour, quiet, outcomes);
    }

    @Override
    public void write(AuditReport report, Appendable out) throws IOException {
        Palette palette = colour ? Palette.ANSI : Palette.PLAIN;
        new FindingLines(palette, show, quiet).write(report, out);
        SummaryLines summary = new SummaryLines(palette);
        if (quiet) {
            summary.holes(report, out);
        } else {
            summary.write(report, out);
        }
    }
}
