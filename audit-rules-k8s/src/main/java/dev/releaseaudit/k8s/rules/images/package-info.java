/** Rules about which image a container runs. */
@NullMarked
@RuleGroup(theme = "images", step = "images")
package dev.releaseaudit.k8s.rules.images;

import dev.releaseaudit.rule.RuleGroup;
import org.jspecify.annotations.NullMarked;
