/** Judges sample files. */
@NullMarked
@RuleGroup(theme = "environment", step = "values")
package dev.releaseaudit.env.rules.samples;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
