/** Judges environment files by what the loaders that read them make of them. */
@NullMarked
@RuleGroup(theme = "environment", step = "values")
package dev.releaseaudit.env.rules.loading;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
