package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.model.Node;
import dev.releaseaudit.rule.Severity;
import java.util.Optional;

/**
 * Says what becomes of a rule.
 *
 * @param rule the id, or a glob of ids
 * @param on whether the rule takes part
 * @param severity the severity of all its findings
 * @param options its options; absent where there are none
 */
record RuleSetting(Glob rule, boolean on, Optional<Severity> severity, Node options) {

    boolean concerns(RuleEntry entry) {
        return rule.matches(entry.id());
    }

    RuleEntry apply(RuleEntry entry) {
        RuleEntry graded = severity.map(entry::withSeverity).orElse(entry);
        return options.isPresent() ? graded.withRule(RuleOptions.apply(entry, options)) : graded;
    }
}
