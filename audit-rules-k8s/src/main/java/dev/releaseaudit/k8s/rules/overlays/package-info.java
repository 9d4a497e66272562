/** Rules about what an overlay makes of its base. */
@NullMarked
@RuleGroup(theme = "overlays", step = "values")
package dev.releaseaudit.k8s.rules.overlays;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
