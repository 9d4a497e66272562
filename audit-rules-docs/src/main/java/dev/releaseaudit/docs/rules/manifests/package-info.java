/** Rules about what documents say of what is deployed. */
@NullMarked
@RuleGroup(theme = "documentation", step = "operations")
package dev.releaseaudit.docs.rules.manifests;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
