/** Rules about what documents link to and cite. */
@NullMarked
@RuleGroup(theme = "documentation", step = "operations")
package dev.releaseaudit.docs.rules.links;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
