/** Rules about numbers that documents state. */
@NullMarked
@RuleGroup(theme = "documentation", step = "operations")
package dev.releaseaudit.docs.rules.numbers;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
