/** Rules about what scripts and build steps run. */
@NullMarked
@RuleGroup(theme = "scripts", step = "pipeline")
package dev.releaseaudit.delivery.rules.scripts;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
