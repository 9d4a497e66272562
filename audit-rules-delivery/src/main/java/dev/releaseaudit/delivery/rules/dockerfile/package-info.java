/** Rules about what images hold and how they start. */
@NullMarked
@RuleGroup(theme = "containers", step = "pipeline")
package dev.releaseaudit.delivery.rules.dockerfile;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
