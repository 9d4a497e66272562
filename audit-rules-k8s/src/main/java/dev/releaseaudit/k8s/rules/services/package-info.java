/** Rules about which pods a selector reaches, and on which port. */
@NullMarked
@RuleGroup(theme = "services", step = "routing")
package dev.releaseaudit.k8s.rules.services;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
