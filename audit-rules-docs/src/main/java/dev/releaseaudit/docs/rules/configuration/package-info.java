/** Rules about the variables that documents name. */
@NullMarked
@RuleGroup(theme = "documentation", step = "operations")
package dev.releaseaudit.docs.rules.configuration;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
