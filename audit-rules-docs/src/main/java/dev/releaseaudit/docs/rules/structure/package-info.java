/** Rules about fences, diagrams and how documents hang together. */
@NullMarked
@RuleGroup(theme = "documentation", step = "operations")
package dev.releaseaudit.docs.rules.structure;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
