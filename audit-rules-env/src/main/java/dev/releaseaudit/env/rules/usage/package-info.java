/** Judges whether what code reads and what samples say is the same. */
@NullMarked
@RuleGroup(theme = "environment", step = "values")
package dev.releaseaudit.env.rules.usage;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
