/** Rules about secrets that are written out. */
@NullMarked
@RuleGroup(theme = "secrets", step = "secrets")
package dev.releaseaudit.env.rules.secrets;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
