/** Rules about secrets. */
@NullMarked
@RuleGroup(theme = "secrets", step = "secrets")
package dev.releaseaudit.k8s.rules.secrets;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
