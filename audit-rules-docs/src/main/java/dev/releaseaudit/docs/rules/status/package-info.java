/** Rules about what documents say is not done. */
@NullMarked
@RuleGroup(theme = "operations", step = "operations")
package dev.releaseaudit.docs.rules.status;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
