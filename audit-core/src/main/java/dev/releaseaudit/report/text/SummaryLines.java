package dev.releaseaudit.report.text;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.print.Count;
import dev.releaseaudit.rule.Severity;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.PrintableText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lays out what an audit comes to: what was looked at, what was not, the counts and the verdict.
 *
 * @param palette the colours
 */
public record SummaryLines(Palette palette) {

    private static final int HOLES = 20;

    /**
     * Writes the lines.
     *
     * @throws IOException where {@code out} does
     */
    public void write(AuditReport report, Appendable out) throws IOException {
        holes(report, out);
        out.append(lookedAt(report)).append('\n');
        out.append(counts(report)).append('\n');
        out.append(verdict(report)).append('\n');
    }

    /**
     * Writes what should have been judged and was not.
     *
     * @throws IOException where {@code out} does
     */
    public void holes(AuditReport report, Appendable out) throws IOException {
        List<Diagnostic> holes = report.diagnostics().stream()
                .filter(d -> d.impact() == Diagnostic.Impact.HOLE)
                .toList();
        for (Diagnostic hole : holes.stream().limit(HOLES).toList()) {
            String kind = hole.kind().name().replace('_', ' ').toLowerCase(Locale.ROOT);
            out.append(palette.bold(FindingLines.place(hole.location()))).append(": ");
            out.append(palette.red(kind))
                    .append(": ")
                    .append(PrintableText.line(hole.message()))
                    .append('\n');
        }
        if (holes.size() > HOLES) {
            out.append(Count.of(holes.size() - HOLES, "more hole")).append('\n');
        }
    }

    private static String lookedAt(AuditReport report) {
        String things = report.inspected().entrySet().stream()
                .filter(kind -> kind.getValue() > 0)
                .map(kind -> Count.ofMany(kind.getValue(), kind.getKey()))
                .collect(Collectors.joining(", "));
        int idle = report.idle().size();
        long notes = report.diagnostics().stream()
                .filter(d -> d.impact() == Diagnostic.Impact.NOTE)
                .count();
        return PrintableText.line("Looked at " + (things.isEmpty() ? "nothing" : things) + " with "
                + Count.of(report.rules().size(), "rule")
                + (idle == 0 ? "" : ", " + idle + " of them idle")
                + (notes == 0 ? "" : "; " + Count.of(notes, "note")));
    }

    private String counts(AuditReport report) {
        List<String> words = new ArrayList<>();
        List<Finding> violations = report.violations();
        long errors = count(violations, Severity.ERROR);
        long warnings = count(violations, Severity.WARNING);
        long remarks = count(violations, Severity.INFO);
        words.add(errors == 0 ? "0 errors" : palette.red(Count.of(errors, "error")));
        words.add(warnings == 0 ? "0 warnings" : palette.yellow(Count.of(warnings, "warning")));
        if (remarks > 0) {
            words.add(palette.cyan(remarks + " info"));
        }
        words.add(report.unknowns().size() + " to verify");
        words.add(report.satisfied().size() + " satisfied");
        if (!report.baselined().isEmpty()) {
            words.add(report.baselined().size() + " in the baseline");
        }
        if (!report.suppressed().isEmpty()) {
            words.add(report.suppressed().size() + " suppressed");
        }
        return String.join(", ", words);
    }

    private String verdict(AuditReport report) {
        return switch (report.readiness()) {
            case READY -> palette.green("READY");
            case NOT_READY ->
                palette.red("NOT READY") + known(report) + (report.complete() ? "" : ", and the audit is not complete");
            case UNDECIDED -> palette.yellow("UNDECIDED") + ": " + undecided(report);
        };
    }

    private static String undecided(AuditReport report) {
        String otherwise = report.complete() ? "no rule found anything to judge" : "the audit is not complete";
        return report.unproven().stream()
                .map(reason -> PrintableText.line(reason.message()))
                .findFirst()
                .orElse(otherwise);
    }

    private static String known(AuditReport report) {
        boolean nothingNew = count(report.violations(), Severity.ERROR) == 0;
        long known = count(report.baselined(), Severity.ERROR);
        return nothingNew ? ": nothing new; " + Count.of(known, "known blocking gap") : "";
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().map(Finding::severity).filter(severity::equals).count();
    }
}
