package dev.releaseaudit.cli;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Citations;
import dev.releaseaudit.report.ReportWriter;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.source.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Holds the options that say how, and where, a report is printed. */
final class OutputOptions {

    private final Terminal terminal;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = EnumConverter.OfFormat.class,
            description = "text, markdown, json, sarif, junit or html; text unless given.")
    Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to this file rather than to standard output.")
    Optional<Path> file = Optional.empty();

    @Option(
            names = "--citations",
            paramLabel = "STYLE",
            converter = EnumConverter.OfCitations.class,
            description = "How markdown cites lines: link or bracket; link unless given.")
    Citations citations = Citations.LINK;

    @Option(
            names = "--show",
            paramLabel = "OUTCOME,...",
            split = ",",
            hideParamSyntax = true,
            converter = EnumConverter.OfOutcome.class,
            description = "What text lists: violated, unknown, satisfied; the first two unless given.")
    Set<Outcome> show = EnumSet.of(Outcome.VIOLATED, Outcome.UNKNOWN);

    @Option(names = "--no-color", description = "Print without colours, as always where no terminal reads.")
    boolean plain;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print findings only, one line each in text, and no progress.")
    boolean quiet;

    OutputOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    boolean colour() {
        return terminal.colour() && !plain && file.isEmpty();
    }

    void write(AuditReport report, PrintWriter out, PrintWriter err) throws IOException {
        ReportWriter writer = format.writer(this);
        if (file.isPresent()) {
            report.write(writer, file.get());
            String verdict = report.readiness().name().replace('_', ' ').toLowerCase(Locale.ROOT);
            tell(err, verdict + "; wrote the report " + file.get());
        } else {
            writer.write(report, out);
            out.flush();
        }
    }

    void tell(PrintWriter err, String news) {
        if (!quiet) {
            err.println(PrintableText.line("audit: " + news));
        }
    }
}
