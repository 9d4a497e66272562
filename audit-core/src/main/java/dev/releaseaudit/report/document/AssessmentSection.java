package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Readiness;
import dev.releaseaudit.report.print.Count;
import dev.releaseaudit.rule.Conjunction;
import dev.releaseaudit.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says the verdict, why, what is strong, and what would change the verdict. */
final class AssessmentSection implements Section {

    private static final int STRENGTHS = 4;

    @Override
    public List<Block> of(AuditReport report) {
        List<Theme> themes = Theme.worstFirst(report);
        LineBuilder line =
                new LineBuilder().strong(verdict(report.readiness())).text(":").sentence(grounds(report, themes));
        strengths(line, report);
        change(line, report, themes);
        return List.of(new Block.Heading(2, "Overall Assessment"), new Block.Paragraph(line.inlines()));
    }

    private static String verdict(Readiness readiness) {
        return switch (readiness) {
            case READY -> "Ready";
            case NOT_READY -> "Not ready";
            case UNDECIDED -> "Undecided";
        };
    }

    private static String grounds(AuditReport report, List<Theme> themes) {
        List<String> grounds = new ArrayList<>();
        List<Finding> violations = report.violations();
        long blocking = SeverityCounts.count(violations, Severity.ERROR);
        long known = SeverityCounts.count(report.baselined(), Severity.ERROR);
        String nothing = known == 0 ? "no blocking gap" : "nothing new that blocks";
        grounds.add((blocking == 0 ? nothing : Count.of(blocking, "blocking gap")) + byTheme(themes, Severity.ERROR));
        if (known > 0) {
            grounds.add(Count.of(known, "known blocking gap") + " in the baseline");
        }
        long warnings = SeverityCounts.count(violations, Severity.WARNING);
        if (warnings > 0) {
            grounds.add(Count.of(warnings, "warning") + byTheme(themes, Severity.WARNING));
        }
        if (!report.unknowns().isEmpty()) {
            grounds.add(report.unknowns().size() + " to verify");
        }
        report.unproven().forEach(reason -> grounds.add("but " + reason.message()));
        if (!report.complete() && report.unproven().isEmpty()) {
            grounds.add("and the audit is not complete");
        }
        if (report.rules().size() == report.idle().size()) {
            grounds.add("but no rule found anything to judge");
        }
        return String.join(", ", grounds);
    }

    private static String byTheme(List<Theme> themes, Severity severity) {
        String counts = themes.stream()
                .filter(theme -> theme.count(severity) > 0)
                .map(theme -> theme.word() + " " + theme.count(severity))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "" : " (" + counts + ")";
    }

    private static void strengths(LineBuilder line, AuditReport report) {
        List<RuleCompliance> strengths = RuleCompliance.of(report).stream()
                .filter(rule -> rule.complete() && rule.judged() > 1)
                .sorted(Comparator.comparing((RuleCompliance r) -> r.rule().severity())
                        .thenComparing(s -> s.proofs().size())
                        .reversed()
                        .thenComparing(RuleCompliance::rule))
                .limit(STRENGTHS)
                .toList();
        if (!strengths.isEmpty()) {
            line.sentence("Strong: "
                    + strengths.stream()
                            .map(s -> Uncapitalized.of(s.rule().title()) + " (" + s.share() + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    private static void change(LineBuilder line, AuditReport report, List<Theme> themes) {
        int blocking = (int) themes.stream().filter(Theme::blocks).count();
        List<String> items = new ArrayList<>();
        if (blocking > 2) {
            items.add("1 to " + blocking);
        } else {
            IntStream.rangeClosed(1, blocking).mapToObj(Integer::toString).forEach(items::add);
        }
        if (!report.complete()) {
            items.add(Integer.toString(themes.size() + 1));
        }
        if (!items.isEmpty()) {
            boolean one = items.size() == 1 && blocking <= 2;
            line.sentence("What would change the verdict: " + (one ? "item " : "items ") + Conjunction.and(items));
        }
    }
}
