package dev.releaseaudit.internal.suppression;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.report.Suppression;

/**
 * Is somebody's request, with a reason, that findings of some rules should not count.
 *
 * @param rule the id, or a glob of ids
 * @param suppression what a finding that it concerns gets
 */
record SuppressionRequest(Glob rule, Suppression suppression) {}
