/** Rules about names of other objects: whether what is named is there, and has what is asked of it. */
@NullMarked
@RuleGroup(theme = "references", step = "configuration")
package dev.releaseaudit.k8s.rules.references;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
