/** Rules about the commands that documents show. */
@NullMarked
@RuleGroup(theme = "documentation", step = "operations")
package dev.releaseaudit.docs.rules.commands;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
