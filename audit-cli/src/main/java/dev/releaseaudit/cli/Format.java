package dev.releaseaudit.cli;

import dev.releaseaudit.report.HtmlReport;
import dev.releaseaudit.report.JsonReport;
import dev.releaseaudit.report.JunitReport;
import dev.releaseaudit.report.MarkdownReport;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.report.SarifReport;
import dev.releaseaudit.report.TextReport;
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
