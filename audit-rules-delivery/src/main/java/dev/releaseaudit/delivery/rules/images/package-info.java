/** Rules about how images are built. */
@NullMarked
@RuleGroup(theme = "builds", step = "pipeline")
package dev.releaseaudit.delivery.rules.images;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
