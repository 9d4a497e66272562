package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.rule.Outcome;
import dev.releaseaudit.rule.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The share of places where a rule holds.
 *
 * @param rule the rule, which judges many things rather than summing up one
 * @param proofs where it holds, at least one
 * @param judged how many things were judged
 */
record RuleCompliance(RuleInfo rule, List<Finding> proofs, int judged) {

    /** Returns the rules that hold somewhere, those without exception and of the gravest severity first. */
    static List<RuleCompliance> of(AuditReport report) {
        Map<RuleInfo, List<Finding>> judged = report.findings().stream()
                .filter(f -> !f.rule().summary())
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        return judged.values().stream()
                .map(RuleCompliance::of)
                .filter(rule -> !rule.proofs().isEmpty())
                .sorted(Comparator.comparing((RuleCompliance r) -> !r.complete())
                        .thenComparing(s -> s.rule().severity(), Comparator.reverseOrder())
                        .thenComparing(s -> s.proofs().size(), Comparator.reverseOrder())
                        .thenComparing(RuleCompliance::rule))
                .toList();
    }

    private static RuleCompliance of(List<Finding> judged) {
        List<Finding> proofs = judged.stream()
                .filter(f -> f.outcome() == Outcome.SATISFIED && f.suppression().isEmpty())
                .toList();
        return new RuleCompliance(judged.get(0).rule(), proofs, judged.size());
    }

    /** Tells whether the rule holds everywhere. */
    boolean complete() {
        return proofs.size() == judged;
    }

    /** Tells whether the rule holds in more than half of the places, which makes it a sign of readiness. */
    boolean prevails() {
        return 2 * proofs.size() > judged;
    }

    String share() {
        return proofs.size() + " of " + judged;
    }
}
