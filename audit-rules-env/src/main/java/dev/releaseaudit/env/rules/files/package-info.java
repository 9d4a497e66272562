/** Judges environment files by their values. */
@NullMarked
@RuleGroup(theme = "environment", step = "values")
package dev.releaseaudit.env.rules.files;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
