package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.report.Finding;
import dev.releaseaudit.report.Suppression;
import java.util.function.Predicate;

/**
 * Is somebody's wish, with a reason, that findings of some rules should not count.
 *
 * @param rule the id, or a glob of ids
 * @param suppression what a finding that it covers gets
 * @param covers which findings it covers, whatever their rule
 */
record Wish(Glob rule, Suppression suppression, Predicate<Finding> covers) {

    boolean concerns(Finding finding) {
        return covers.test(finding) && rule.matches(finding.rule().id());
    }
}
