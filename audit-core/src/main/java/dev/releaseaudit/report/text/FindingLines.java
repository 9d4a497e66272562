package dev.releaseaudit.report.text;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.source.Location;
import dev.releaseaudit.source.PrintableText;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lays findings out by file, one line each, with what else is to be seen and what to do below it.
 *
 * @param palette the colours
 * @param show which outcomes are shown
 * @param brief whether findings have only their one line
 */
public record FindingLines(Palette palette, Set<Outcome> show, boolean brief) {

    private static final int TARGETS = 2;
    private static final int EVIDENCE = 5;
    private static final String INDENT = "    ";

    /** Copies the set. */
    public FindingLines {
        show = Set.copyOf(show);
    }

    /**
     * Writes the lines, and an empty one after each file.
     *
     * @throws IOException where {@code out} does
     */
    public void write(AuditReport report, Appendable out) throws IOException {
        List<Finding> shown = report.findings().stream()
                .filter(f -> f.suppression().isEmpty() && !f.baselined() && show.contains(f.outcome()))
                .toList();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < shown.size(); i++) {
            Finding finding = shown.get(i);
            out.append(line(finding, report)).append('\n');
            if (brief) {
                continue;
            }
            details(finding, said, out);
            if (i == shown.size() - 1 || !path(shown.get(i + 1)).equals(path(finding))) {
                out.append('\n');
                said.clear();
            }
        }
    }

    private static String path(Finding finding) {
        return finding.location().path();
    }

    /** Returns a place as terminals and editors turn it into a link. */
    static String place(Location location) {
        return location.path().isEmpty() ? "." : PrintableText.line(location.toString());
    }

    private String line(Finding finding, AuditReport report) {
        return palette.bold(place(finding.location())) + ": " + grade(finding) + " "
                + palette.faint(finding.rule().id()) + ": " + PrintableText.line(finding.message())
                + targets(finding, report);
    }

    private String grade(Finding finding) {
        return switch (finding.outcome()) {
            case UNKNOWN -> palette.cyan("verify");
            case SATISFIED -> palette.green("satisfied");
            case VIOLATED -> {
                String word = finding.severity().name().toLowerCase(Locale.ROOT);
                yield switch (finding.severity()) {
                    case ERROR -> palette.red(word);
                    case WARNING -> palette.yellow(word);
                    case INFO -> palette.cyan(word);
                };
            }
        };
    }

    private static String targets(Finding finding, AuditReport report) {
        List<String> targets = finding.targets();
        if (targets.isEmpty() || targets.size() == report.targets().size()) {
            return "";
        }
        String names = targets.size() > TARGETS ? targets.size() + " targets" : String.join(", ", targets);
        return PrintableText.line(" (in " + names + ")");
    }

    private void details(Finding finding, Set<String> said, Appendable out) throws IOException {
        for (Evidence evidence : finding.evidence().stream().limit(EVIDENCE).toList()) {
            String line = "see " + place(evidence.location()) + ": " + PrintableText.line(evidence.text());
            out.append(INDENT).append(palette.faint(line)).append('\n');
        }
        int more = finding.evidence().size() - EVIDENCE;
        if (more > 0) {
            out.append(INDENT).append(palette.faint("see " + more + " more")).append('\n');
        }
        String fix = finding.fix().orElse("");
        if (!fix.isEmpty() && said.add(finding.rule().id() + fix)) {
            out.append(INDENT).append("fix ").append(PrintableText.line(fix)).append('\n');
        }
    }
}
