package dev.releaseaudit.report.text;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.print.Plain;
import dev.releaseaudit.rule.Evidence;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.source.Location;
import java.io.IOException;
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

    private static final int TARGETS = 3;
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
                .filter(f -> f.suppression().isEmpty() && show.contains(f.outcome()))
                .toList();
        Said said = new Said("", "");
        for (int i = 0; i < shown.size(); i++) {
            Finding finding = shown.get(i);
            out.append(line(finding, report)).append('\n');
            if (!brief) {
                said = details(finding, said, out);
                boolean last = i == shown.size() - 1;
                if (last
                        || !shown.get(i + 1)
                                .location()
                                .path()
                                .equals(finding.location().path())) {
                    out.append('\n');
                }
            }
        }
    }

    /** Returns a place as terminals and editors turn it into a link. */
    static String place(Location location) {
        return location.path().isEmpty() ? "." : Plain.line(location.toString());
    }

    private String line(Finding finding, AuditReport report) {
        return palette.bold(place(finding.location())) + ": " + grade(finding) + " "
                + palette.faint(finding.rule().id()) + ": " + Plain.line(finding.message()) + targets(finding, report);
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
        String shown = String.join(", ", targets.subList(0, Math.min(TARGETS, targets.size())));
        String more = targets.size() > TARGETS ? " and " + (targets.size() - TARGETS) + " more" : "";
        return Plain.line(" (in " + shown + more + ")");
    }

    private Said details(Finding finding, Said before, Appendable out) throws IOException {
        for (Evidence evidence : finding.evidence().stream().limit(EVIDENCE).toList()) {
            String line = "see " + place(evidence.location()) + ": " + Plain.line(evidence.text());
            out.append(INDENT).append(palette.faint(line)).append('\n');
        }
        int more = finding.evidence().size() - EVIDENCE;
        if (more > 0) {
            out.append(INDENT).append(palette.faint("see " + more + " more")).append('\n');
        }
        Said now = new Said(
                finding.location().path() + finding.rule().id(), finding.fix().orElse(""));
        if (!now.fix().isEmpty() && !now.equals(before)) {
            out.append(INDENT).append("fix ").append(Plain.line(now.fix())).append('\n');
        }
        return now;
    }

    /** Remembers a fix, so that findings of one rule in one file do not repeat it. */
    private record Said(String where, String fix) {}
}
