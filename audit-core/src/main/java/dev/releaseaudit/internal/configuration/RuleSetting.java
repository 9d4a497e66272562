package dev.releaseaudit.internal.configuration;

import dev.releaseaudit.internal.matching.Glob;
import dev.releaseaudit.internal.packs.RuleEntry;
import dev.releaseaudit.rule.JoinRule;
import dev.releaseaudit.rule.Severity;
import java.util.Optional;

/**
 * Says what becomes of a rule.
 *
 * @param rule the id, or a glob of ids
 * @param on whether the rule takes part
 * @param severity the severity of all its findings
 * @param configured the rule with the options that it was given
 */
record RuleSetting(Glob rule, boolean on, Optional<Severity> severity, Optional<JoinRule<?>> configured) {

    boolean concerns(RuleEntry entry) {
        return rule.matches(entry.id());
    }

    /** Tells whether this asks for a rule that is off by default: names it, or says of several that they are on. */
    boolean asks() {
        return on && (!rule.isPattern() || severity.isEmpty());
    }

    RuleEntry apply(RuleEntry entry) {
        RuleEntry graded = severity.map(entry::withSeverity).orElse(entry);
        return configured.map(graded::withRule).orElse(graded);
    }
}
