package dev.releaseaudit.report.document;

import dev.releaseaudit.report.AuditReport;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.RuleResult;
import dev.releaseaudit.rule.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts where a rule holds.
 *
 * @param rule the rule, which judges many things rather than summing up one
 * @param proofs where it holds, at least one
 * @param judged how many things were judged
 */
record Strength(RuleInfo rule, List<Finding> proofs, int judged) {

    /** Returns the strengths, by theme. */
    static List<Strength> of(AuditReport report) {
        Map<String, List<Finding>> proofs = report.satisfied().stream()
                .collect(Collectors.groupingBy(f -> f.rule().id()));
        return report.rules().stream()
                .filter(result -> !result.rule().summary()
                        && proofs.containsKey(result.rule().id()))
                .map(result -> of(result, proofs.getOrDefault(result.rule().id(), List.of())))
                .sorted(Comparator.comparing((Strength s) -> s.rule().theme()).thenComparing(Strength::rule))
                .toList();
    }

    private static Strength of(RuleResult result, List<Finding> proofs) {
        return new Strength(result.rule(), proofs, Math.max(result.judged(), proofs.size()));
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
