/** Rules about Compose projects. */
@NullMarked
@RuleGroup(theme = "compose", step = "values")
package dev.releaseaudit.delivery.rules.compose;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
