package dev.releaseaudit.cli;

import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.writer.HtmlReport;
import dev.releaseaudit.report.writer.JsonReport;
import dev.releaseaudit.report.writer.JunitReport;
import dev.releaseaudit.report.writer.MarkdownReport;
import dev.releaseaudit.report.writer.SarifReport;
import dev.releaseaudit.report.writer.TextReport;
import java.util.function.Function;

/** Names the formats in which a report is printed. */
enum Format {
    TEXT(output -> new TextReport().colour(output.colour()).quiet(output.quiet).show(output.show)),
    MARKDOWN(output -> new MarkdownReport(output.citations)),
    JSON(output -> new JsonReport()),
    SARIF(output -> new SarifReport()),
    JUNIT(output -> new JunitReport()),
    HTML(output -> new HtmlReport());

    private final Function<OutputOptions, ReportWriter> writer;

    Format(Function<OutputOptions, ReportWriter> writer) {
        this.writer = writer;
    }

    ReportWriter writer(OutputOptions output) {
        return writer.apply(output);
    }
}
