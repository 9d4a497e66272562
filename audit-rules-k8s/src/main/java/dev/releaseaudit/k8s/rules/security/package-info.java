/** Rules about what containers may do. */
@NullMarked
@RuleGroup(theme = "security", step = "security")
package dev.releaseaudit.k8s.rules.security;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
