package dev.releaseaudit.report;

import dev.releaseaudit.rule.RuleInfo;

/**
 * Counts what one rule did.
 *
 * @param rule the rule
 * @param subjects how many subjects it was asked about
 * @param violated how many verdicts say that it does not hold
 * @param satisfied how many verdicts say that it holds
 * @param unknown how many verdicts leave it open
 */
public record RuleResult(RuleInfo rule, int subjects, int violated, int satisfied, int unknown)
        implements Comparable<RuleResult> {

    /** Returns how many verdicts the rule gave. */
    public int judged() {
        return violated + satisfied + unknown;
    }

    /** Tells whether the rule found nothing to say: it says nothing about the repository, good or bad. */
    public boolean idle() {
        return judged() == 0;
    }

    @Override
    public int compareTo(RuleResult other) {
        return rule.compareTo(other.rule);
    }
}
