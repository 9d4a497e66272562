/** Rules about values that somebody meant to fill in. */
@NullMarked
@RuleGroup(theme = "placeholders", step = "values")
package dev.releaseaudit.k8s.rules.placeholders;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
