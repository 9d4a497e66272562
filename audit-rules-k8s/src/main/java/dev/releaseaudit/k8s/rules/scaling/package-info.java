/** Rules about how many pods there are, and what decides on that. */
@NullMarked
@RuleGroup(theme = "scaling", step = "availability")
package dev.releaseaudit.k8s.rules.scaling;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
