package dev.releaseaudit.internal.engine;

import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.rule.Verdict;
import dev.releaseaudit.source.Diagnostic;
import dev.releaseaudit.source.Ignore;
import dev.releaseaudit.source.Subject;
import java.util.List;

/**
 * What one rule said about one subject.
 *
 * @param rule the rule
 * @param subject the subject
 * @param ignores which rules the subject asks not to count against it
 * @param verdicts its verdicts whose places are in the tree
 * @param failures how it failed
 */
record Judgement(
        RuleEntry rule, Subject subject, List<Ignore> ignores, List<Verdict> verdicts, List<Diagnostic> failures) {}
