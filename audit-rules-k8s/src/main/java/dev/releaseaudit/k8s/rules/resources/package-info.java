/** Rules about what containers use. */
@NullMarked
@RuleGroup(theme = "resources", step = "availability")
package dev.releaseaudit.k8s.rules.resources;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
