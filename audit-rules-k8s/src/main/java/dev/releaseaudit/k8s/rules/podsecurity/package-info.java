/** Rules about the Pod Security Standards, one for each control. */
@NullMarked
@RuleGroup(theme = "security", step = "security")
package dev.releaseaudit.k8s.rules.podsecurity;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
