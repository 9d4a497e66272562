/** Rules about hosts and paths, and where requests to them go. */
@NullMarked
@RuleGroup(theme = "ingresses", step = "routing")
package dev.releaseaudit.k8s.rules.ingresses;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
