package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.RuleInfo;
import dev.releaseaudit.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gathers the gaps of one theme.
 *
 * @param word the theme
 * @param heading the words that head its gaps
 * @param gaps the violations that count, the gravest first
 */
record Theme(String word, String heading, List<Finding> gaps) {

    private static final Comparator<Theme> WORST_FIRST = Comparator.comparing(Theme::worst)
            .thenComparing(theme -> theme.count(theme.worst()))
            .reversed()
            .thenComparing(Theme::heading);

    /** Returns the themes that have gaps, the worst first. */
    static List<Theme> worstFirst(AuditReport report) {
        return report.violations().stream()
                .collect(Collectors.groupingBy(f -> f.rule().theme(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Theme::of)
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Theme of(List<Finding> gaps) {
        RuleInfo first =
                gaps.stream().map(Finding::rule).min(RuleInfo::compareTo).orElseThrow();
        List<Finding> sorted = gaps.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        return new Theme(first.theme(), first.themeHeading(), sorted);
    }

    Severity worst() {
        return gaps.get(0).severity();
    }

    boolean blocks() {
        return worst() == Severity.ERROR;
    }

    long count(Severity severity) {
        return gaps.stream().filter(f -> f.severity() == severity).count();
    }
}
