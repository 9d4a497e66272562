/** Rules about what documents claim and advise. */
@NullMarked
@RuleGroup(theme = "documentation", step = "operations")
package dev.releaseaudit.docs.rules.consistency;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
