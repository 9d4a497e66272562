/** Rules about what is lost or stuck when a pod goes to another node. */
@NullMarked
@RuleGroup(theme = "disruption", step = "availability")
package dev.releaseaudit.k8s.rules.disruption;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
