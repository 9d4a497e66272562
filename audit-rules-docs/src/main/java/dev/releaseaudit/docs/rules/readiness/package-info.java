/** Rules about which topics documents cover. */
@NullMarked
@RuleGroup(theme = "operations", step = "operations")
package dev.releaseaudit.docs.rules.readiness;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
