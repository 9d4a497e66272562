/** Rules about what the cluster would refuse. */
@NullMarked
@RuleGroup(theme = "validity", step = "values")
package dev.releaseaudit.k8s.rules.validity;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
